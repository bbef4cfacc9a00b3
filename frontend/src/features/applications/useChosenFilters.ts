import { useTranslation } from 'react-i18next';
import { chosenOf } from '../../domain/chosenFilters';
import type { ChosenFilter } from '../../domain/FilteredPage';
import type { ApplicationsSearch } from './applicationsSearch';

/** Every filter that is on, by its name. */
export function useChosenFilters(
  search: ApplicationsSearch,
  networkName: (id: string) => string,
  change: (part: Partial<ApplicationsSearch>) => void,
): ChosenFilter[] {
  const { t } = useTranslation('applications');
  return [
    ...chosenOf(
      'status',
      search.status,
      (status) => t(`status.${status}`),
      (status) => change({ status }),
    ),
    ...chosenOf('network', search.network, networkName, (network) => change({ network })),
    ...chosenOf(
      'applicant',
      search.applicant,
      (applicant) => t(`applicant.${applicant}`),
      (applicant) => change({ applicant }),
    ),
  ];
}
