import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMemberStatisticsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MemberStatistics } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { ShareButton } from '../../domain/ShareButton';
import { Button } from '../../ui/Button';
import { Panel, PlainPanel } from '../../ui/Card';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { ToggleButton } from '../../ui/ToggleButton';
import { HistoryPlot } from './HistoryPlot';
import { HistoryTable } from './HistoryTable';
import { MembersFrame } from './MembersFrame';
import type { HistorySearch } from './membersSearch';

type Props = { network: string; search: HistorySearch; onSearch: (search: HistorySearch) => void };

const steps = ['YEAR', 'MONTH'] as const;

/** How the members of a network became more and fewer: as a plot, and every number of it as a table. */
export function HistoryPage({ network, search, onSearch }: Props) {
  const { t } = useTranslation('members');
  const { step = 'YEAR', from, to } = search;
  const query = useQuery({
    ...getMemberStatisticsOptions({
      path: { id: network },
      query: { step, ...(from && { from }), ...(to && { to }) },
    }),
    placeholderData: keepPreviousData,
  });
  const change = (part: HistorySearch) => onSearch({ ...search, ...part });
  return (
    <MembersFrame network={network} view="history">
      {() => (
        <>
          <PageHeader title={t('view.history')} actions={<ShareButton />} />
          <div className="stack">
            <div className="row no-print" style={{ alignItems: 'end' }}>
              <div className="row" role="group" aria-label={t('step')}>
                {steps.map((other) => (
                  <ToggleButton
                    key={other}
                    size="small"
                    isSelected={other === step}
                    onChange={() => change({ step: other, from: undefined, to: undefined })}
                  >
                    {t(`stepOf.${other}`)}
                  </ToggleButton>
                ))}
              </div>
              <DateField label={t('from')} isRequired value={from} onChange={(day) => change({ from: day })} />
              <DateField label={t('to')} isRequired value={to} onChange={(day) => change({ to: day })} />
              {(from ?? to) && (
                <Button onPress={() => change({ from: undefined, to: undefined })}>{t('wholeSpan')}</Button>
              )}
            </div>
            <QueryView query={query}>
              {(statistics) => (
                <div className="stack" aria-busy={query.isPlaceholderData || undefined}>
                  <Statistics statistics={statistics} />
                </div>
              )}
            </QueryView>
            <p className="small muted">{t('countedAsRead')}</p>
          </div>
        </>
      )}
    </MembersFrame>
  );
}

function Statistics({ statistics }: { statistics: MemberStatistics }) {
  const { t } = useTranslation('members');
  const { dated, withoutBeginning, withoutEnd, items, step } = statistics;
  const leftOut = withoutBeginning + withoutEnd;
  if (dated === 0) return <EmptyState title={t('historyNone')} hint={t('historyNoneHint', { count: leftOut })} />;
  return (
    <>
      <PlainPanel>
        <HistoryPlot items={items} step={step} />
        {leftOut > 0 && <p className="small muted">{t('leftOut', { count: leftOut })}</p>}
      </PlainPanel>
      <Panel title={t('asTable')}>
        <HistoryTable items={items} step={step} />
      </Panel>
    </>
  );
}
