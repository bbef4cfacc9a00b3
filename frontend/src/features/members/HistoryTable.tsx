import { useTranslation } from 'react-i18next';
import type { MembersInStep, StatisticsStep } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { type Column, Table } from '../../ui/Table';
import { stepName } from './stepName';

type Props = { items: readonly MembersInStep[]; step: StatisticsStep };

/** The newest first: that is what most look for. */
export function HistoryTable({ items, step }: Props) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  const number = (id: string, heading: string, read: (item: MembersInStep) => number): Column<MembersInStep> => ({
    id,
    heading,
    isAtEnd: true,
    cell: (item) => formatNumber(read(item), language),
  });
  return (
    <Table
      caption={t('view.history')}
      columns={[
        { id: 'step', heading: t(`stepHeading.${step}`), cell: ({ from }) => stepName(from, step, language) },
        number('joined', t('joined'), ({ joined }) => joined),
        number('left', t('left'), ({ left }) => left),
        number('active', t('active'), ({ active }) => active),
      ]}
      rows={items.toReversed()}
      keyOf={({ from }) => from}
    />
  );
}
