import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { TerritoryFilter } from '../../domain/TerritoryFilter';
import { organisationKinds } from '../../domain/organisationKinds';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import { Facet, FacetFrame } from '../../ui/Facet';
import type { OrganisationsSearch } from './organisationsSearch';

type Props = { search: OrganisationsSearch; onChange: (change: Partial<OrganisationsSearch>) => void };

export function OrganisationFilters({ search, onChange }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const shownTopics = [...new Set([...topics.top.map(({ code }) => code), ...(search.topic ?? [])])];
  const flags = ['migrantLed', 'newcomer'] as const;
  return (
    <>
      <Facet
        title={t('more')}
        isOpen
        value={flags.filter((flag) => search[flag])}
        onChange={(chosen) =>
          onChange({
            migrantLed: chosen.includes('migrantLed') || undefined,
            newcomer: chosen.includes('newcomer') || undefined,
          })
        }
        options={flags.map((id) => ({ id, name: t(id) }))}
      />
      <Facet
        title={t('network')}
        isOpen
        value={search.network ?? []}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={networks.options}
      />
      <Facet
        title={t('topic')}
        isOpen
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={shownTopics.map((id) => ({ id, name: topics.name(id) }))}
      />
      <FacetFrame title={t('territory')} chosen={search.territory?.length ?? 0}>
        <TerritoryFilter
          label={t('territoryFind')}
          value={search.territory ?? []}
          onChange={(territory) => onChange({ territory: orNothing(territory) })}
        />
      </FacetFrame>
      <Facet
        title={t('kind')}
        value={search.kind ?? []}
        onChange={(chosen) => onChange({ kind: orNothing(organisationKinds.filter((kind) => chosen.includes(kind))) })}
        options={organisationKinds.map((id) => ({ id, name: t(`common:organisationKind.${id}`) }))}
      />
    </>
  );
}
