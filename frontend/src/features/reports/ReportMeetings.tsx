import { useTranslation } from 'react-i18next';
import type { ReportedMeeting, ReportedSeries, YearReport } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { StatedCountText } from '../../domain/StatedCounts';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { type Column, Table } from '../../ui/Table';
import { MonthsPlot } from './MonthsPlot';
import { monthsOf } from './turnouts';

type Props = { report: YearReport };

/** How often people met, when, and how many came. */
export function ReportMeetings({ report }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { held, planned, cancelled, meetings, attendance, year } = report;
  if (meetings.length === 0) return <EmptyState title={t('noMeetings', { year })} hint={t('noMeetingsHint')} />;
  const turnoutOf = (id: string) => attendance?.meetings.find(({ meeting }) => meeting.id === id);
  const columns: [Column<ReportedMeeting>, ...Column<ReportedMeeting>[]] = [
    {
      id: 'meeting',
      heading: t('meeting'),
      cell: ({ meeting, progress }) => (
        <span className="row">
          <Link href={paths.meetings.page(meeting.id)}>
            <Localized text={meeting.name} />
          </Link>
          {progress !== 'HELD' && (
            <Chip tone={progress === 'CANCELLED' ? 'bad' : undefined}>{t(`progress.${progress}`)}</Chip>
          )}
        </span>
      ),
    },
    { id: 'date', heading: t('date'), cell: ({ date }) => date !== undefined && formatPartialDate(date, language) },
    {
      id: 'there',
      heading: t('turnout'),
      isAtEnd: true,
      cell: ({ meeting, headcount }) => {
        const turnout = turnoutOf(meeting.id);
        if (turnout) return t('cameOf', { came: turnout.came, invited: turnout.invited });
        return headcount && <StatedCountText count={headcount} />;
      },
    },
  ];
  return (
    <Panel title={t('meetings')}>
      <Facts
        facts={[
          { name: t('held'), value: formatNumber(held, language) },
          { name: t('planned'), value: planned > 0 && formatNumber(planned, language) },
          { name: t('cancelled'), value: cancelled > 0 && formatNumber(cancelled, language) },
        ]}
      />
      <MonthsPlot months={monthsOf(meetings)} year={year} />
      <Table caption={t('meetings')} columns={columns} rows={meetings} keyOf={({ meeting }) => meeting.id} />
    </Panel>
  );
}

/** What was aimed at beside what was held. */
export function ReportSeries({ report: { series } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (series.length === 0) return null;
  const number = (id: string, heading: string, read: (row: ReportedSeries) => number | undefined) => ({
    id,
    heading,
    isAtEnd: true,
    cell: (row: ReportedSeries) => {
      const value = read(row);
      return value === undefined ? '–' : formatNumber(value, language);
    },
  });
  return (
    <Panel title={t('series')}>
      <Table<ReportedSeries>
        caption={t('series')}
        columns={[
          {
            id: 'series',
            heading: t('oneSeries'),
            cell: ({ series: { id, name } }) => (
              <Link href={paths.meetingSeries.page(id)}>
                <Localized text={name} />
              </Link>
            ),
          },
          number('target', t('target'), ({ targetPerYear }) => targetPerYear),
          number('held', t('held'), ({ held }) => held),
          number('planned', t('planned'), ({ planned }) => planned),
          number('behind', t('behind'), ({ targetPerYear, behind }) =>
            targetPerYear === undefined ? undefined : behind,
          ),
        ]}
        rows={series}
        keyOf={({ series: { id } }) => id}
        isStrong={({ behind }) => behind > 0}
      />
    </Panel>
  );
}
