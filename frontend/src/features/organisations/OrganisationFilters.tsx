import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import { TerritoryFilter } from '../../domain/TerritoryFilter';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Facet, FacetFrame } from '../../ui/Facet';
import type { OrganisationsSearch } from './organisationsSearch';
import { kinds } from './organisationWords';

/** The networks by name: few enough to be read whole. */
export function useNetworkNames() {
  const language = useLanguage();
  const { data } = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  return (data?.items ?? []).map(({ id, name, shortName, operatedHere }) => ({
    id,
    name: shortName ?? plainText(name, language),
    operatedHere,
  }));
}

type Props = { search: OrganisationsSearch; onChange: (change: Partial<OrganisationsSearch>) => void };

const orNothing = <Value,>(values: Value[]) => (values.length > 0 ? values : undefined);

export function OrganisationFilters({ search, onChange }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  const networks = useNetworkNames();
  const shownTopics = [...new Set([...topics.top.map(({ code }) => code), ...(search.topic ?? [])])];
  const chosenNetworks = search.network ?? [];
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
        value={chosenNetworks}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={networks.filter(({ id, operatedHere }) => operatedHere || chosenNetworks.includes(id))}
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
        onChange={(chosen) => onChange({ kind: orNothing(kinds.filter((kind) => chosen.includes(kind))) })}
        options={kinds.map((id) => ({ id, name: t(`common:organisationKind.${id}`) }))}
      />
    </>
  );
}
