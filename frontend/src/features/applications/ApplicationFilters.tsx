import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { orNothing } from '../../domain/chosenFilters';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Facet } from '../../ui/Facet';
import type { ApplicationsSearch } from './applicationsSearch';
import { applicants, named, statuses } from './applicationWords';

type Props = { search: ApplicationsSearch; onChange: (change: Partial<ApplicationsSearch>) => void };

export function ApplicationFilters({ search, onChange }: Props) {
  const { t } = useTranslation('applications');
  const { coordinated, isAdministrator } = useAccess();
  const chosen = search.network ?? [];
  const { options } = useNetworkChoice(chosen);
  const networks = options.filter(({ id }) => isAdministrator || coordinated.includes(id) || chosen.includes(id));
  return (
    <>
      <Facet
        title={t('statusFilter')}
        isOpen
        value={search.status ?? []}
        onChange={(ids) => onChange({ status: orNothing(statuses.filter((status) => ids.includes(status))) })}
        options={named(statuses, (status) => t(`status.${status}`))}
      />
      <Facet
        title={t('network')}
        isOpen
        value={chosen}
        onChange={(network) => onChange({ network: orNothing(network) })}
        // One network is no choice.
        options={networks.length > 1 || chosen.length > 0 ? networks : []}
      />
      <Facet
        title={t('applicantFilter')}
        value={search.applicant ?? []}
        onChange={(ids) => onChange({ applicant: orNothing(applicants.filter((kind) => ids.includes(kind))) })}
        options={named(applicants, (kind) => t(`applicant.${kind}`))}
      />
    </>
  );
}
