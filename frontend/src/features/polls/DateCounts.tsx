import { useTranslation } from 'react-i18next';
import type { DatePollDateView } from '../../api/gen/types.gen';

/** How many a date suits. */
export function DateCounts({ date: { yes, ifNeedBe, no } }: { date: DatePollDateView }) {
  const { t } = useTranslation('polls');
  const counts = [t('count.yes', { count: yes }), t('count.ifNeedBe', { count: ifNeedBe }), t('count.no', { count: no })];
  return <span>{counts.join(' · ')}</span>;
}
