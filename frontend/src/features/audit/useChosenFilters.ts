import { useTranslation } from 'react-i18next';
import { chosenOf } from '../../domain/chosenFilters';
import type { ChosenFilter } from '../../domain/FilteredPage';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import type { AuditSearch } from './auditSearch';
import { useKindName } from '../../domain/records/useKindName';

/** Every filter that is on, by its name. */
export function useChosenFilters(
  search: AuditSearch,
  nameOf: (subject: string) => string,
  change: (part: Partial<AuditSearch>) => void,
): ChosenFilter[] {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const networks = useNetworkChoice(search.network);
  const kindName = useKindName();
  return [
    ...chosenOf(
      'action',
      search.action,
      (action) => t(`action.${action}`),
      (action) => change({ action }),
    ),
    ...chosenOf('kind', search.kind, kindName, (kind) => change({ kind })),
    ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
    ...chosenOf('subject', search.subject ? [search.subject] : undefined, nameOf, () => change({ subject: undefined })),
    ...chosenOf(
      'from',
      search.from ? [search.from] : undefined,
      (from) => t('filter.since', { date: formatPartialDate(from, language) }),
      () => change({ from: undefined }),
    ),
    ...chosenOf(
      'until',
      search.until ? [search.until] : undefined,
      (until) => t('filter.to', { date: formatPartialDate(until, language) }),
      () => change({ until: undefined }),
    ),
  ];
}
