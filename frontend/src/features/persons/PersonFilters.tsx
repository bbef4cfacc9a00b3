import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { DateField } from '../../ui/DateField';
import { Facet, FacetFrame } from '../../ui/Facet';
import type { Option } from '../../ui/Options';
import { TagPicker } from '../../ui/TagPicker';
import { engagements } from './personWords';
import type { PersonsSearch } from './personsSearch';
import { useOrganisationChoice } from './useOrganisationChoice';

type Props = {
  search: PersonsSearch;
  networks: readonly Option[];
  onChange: (change: Partial<PersonsSearch>) => void;
};

export function PersonFilters({ search, networks, onChange }: Props) {
  const { t } = useTranslation('persons');
  const chosen = search.organisation ?? [];
  const organisations = useOrganisationChoice(chosen);
  return (
    <>
      <Facet
        title={t('network')}
        isOpen
        value={search.network ?? []}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={networks}
      />
      <FacetFrame title={t('organisation')} isOpen chosen={chosen.length}>
        <div className="stack-small">
          <TagPicker
            label={t('organisationFind')}
            isRequired
            value={chosen}
            onChange={(ids) => onChange({ organisation: orNothing(ids), ...(ids.length === 0 && { asOf: undefined }) })}
            options={organisations.found}
            chosen={organisations.known}
            onSearch={organisations.search}
            isSearching={organisations.isSearching}
          />
          {chosen.length > 0 && (
            <DateField label={t('asOf')} isRequired value={search.asOf} onChange={(asOf) => onChange({ asOf })} />
          )}
        </div>
      </FacetFrame>
      <Facet
        title={t('engagementFilter')}
        isOpen
        value={search.engagement ?? []}
        onChange={(values) => onChange({ engagement: orNothing(engagements.filter((code) => values.includes(code))) })}
        options={engagements.map((id) => ({ id, name: t(`engagement.${id}`) }))}
      />
    </>
  );
}
