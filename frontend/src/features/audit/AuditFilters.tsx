import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { orNothing } from '../../domain/chosenFilters';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { DateField } from '../../ui/DateField';
import { Facet, FacetFrame } from '../../ui/Facet';
import type { AuditSearch } from './auditSearch';
import { actions } from './auditWords';
import { allKinds, useKindName } from '../../domain/records/useKindName';

type Props = { search: AuditSearch; onChange: (change: Partial<AuditSearch>) => void };

/** What was done, when, to what kind of record and in which network. */
export function AuditFilters({ search, onChange }: Props) {
  const { t } = useTranslation('audit');
  const { coordinated, isAdministrator } = useAccess();
  const { options } = useNetworkChoice(coordinated);
  const networks = options.filter(({ id }) => isAdministrator || coordinated.includes(id));
  const kindName = useKindName();
  return (
    <>
      <Facet
        title={t('filter.action')}
        isOpen
        value={search.action ?? []}
        onChange={(chosen) => onChange({ action: orNothing(actions.filter((action) => chosen.includes(action))) })}
        options={actions.map((id) => ({ id, name: t(`action.${id}`) }))}
      />
      <FacetFrame title={t('filter.when')} isOpen chosen={Number(Boolean(search.from)) + Number(Boolean(search.until))}>
        <div className="stack-small">
          <DateField label={t('filter.from')} isRequired value={search.from} onChange={(from) => onChange({ from })} />
          <DateField
            label={t('filter.until')}
            isRequired
            value={search.until}
            onChange={(until) => onChange({ until })}
          />
        </div>
      </FacetFrame>
      {/* One network is no choice. */}
      {(networks.length > 1 || search.network) && (
        <Facet
          title={t('filter.network')}
          isOpen
          value={search.network ?? []}
          onChange={(network) => onChange({ network: orNothing(network) })}
          options={networks}
        />
      )}
      <Facet
        title={t('filter.kind')}
        value={search.kind ?? []}
        onChange={(kind) => onChange({ kind: orNothing(kind) })}
        options={allKinds.map((id) => ({ id, name: kindName(id) }))}
      />
    </>
  );
}
