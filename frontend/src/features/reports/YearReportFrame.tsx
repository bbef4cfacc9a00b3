import type { UseQueryResult } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { YearReport } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { PaperButton } from '../../domain/PaperButton';
import { QueryView } from '../../domain/QueryView';
import { ShareButton } from '../../domain/ShareButton';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { AttendanceParts } from './AttendanceParts';
import { ReportMeetings, ReportSeries } from './ReportMeetings';
import { ReportConclusions, ReportDecisions, ReportTasks } from './ReportOutcomes';
import { ReportConcerns, ReportMembers } from './ReportPeople';

type Props = {
  query: UseQueryResult<YearReport, unknown>;
  onYear: (year: number) => void;
  /** The same as a file. */
  load: () => Promise<{ data: Blob | File }>;
};

/** A year of a network or a committee, with the way to the years around it. */
export function YearReportFrame({ query, onYear, load }: Props) {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <QueryView query={query}>
      {(report) => (
        <article aria-busy={query.isPlaceholderData || undefined}>
          <Breadcrumbs trail={trailOf(report)} />
          <PageHeader
            title={t('title', { year: String(report.year) })}
            below={<Localized text={(report.committee ?? report.network).name} />}
            actions={
              <>
                <PaperButton label={t('asPdf')} fileName={t('title', { year: String(report.year) })} load={load} />
                <ShareButton />
                <Button size="small" onPress={() => print()}>
                  <Printer size={17} aria-hidden />
                  {t('common:action.print')}
                </Button>
              </>
            }
          />
          <Years year={report.year} onYear={onYear} />
          <Parts report={report} />
        </article>
      )}
    </QueryView>
  );
}

const trailOf = ({ network, committee }: YearReport) =>
  committee
    ? [{ href: paths.committees.page(committee.id), name: <Localized text={committee.name} /> }]
    : [{ href: paths.networks.page(network.id), name: <Localized text={network.name} /> }];

function Years({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { t } = useTranslation('reports');
  return (
    <div className="row no-print" role="group" aria-label={t('years')}>
      <Button size="small" onPress={() => onYear(year - 1)}>
        <ChevronLeft size={17} className="mirrored" aria-hidden />
        {year - 1}
      </Button>
      <Button size="small" onPress={() => onYear(year + 1)}>
        {year + 1}
        <ChevronRight size={17} className="mirrored" aria-hidden />
      </Button>
    </div>
  );
}

function Parts({ report }: { report: YearReport }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { attendance, acknowledgements, asOf } = report;
  return (
    <div className="stack">
      <p className="small muted">{t('asOf', { date: formatPartialDate(asOf, language) })}</p>
      <ReportMeetings report={report} />
      <ReportSeries report={report} />
      {attendance && attendance.meetings.length > 0 && (
        <Panel title={t('attendance')}>
          <AttendanceParts attendance={attendance} />
        </Panel>
      )}
      <ReportDecisions report={report} />
      <ReportTasks report={report} />
      <ReportConclusions report={report} />
      <div className="halves">
        <ReportConcerns report={report} />
        <ReportMembers report={report} />
      </div>
      {acknowledgements.map((text) => (
        <div key={JSON.stringify(text)} className="small">
          <LocalizedProse text={text} />
        </div>
      ))}
      <p className="small muted">{t('countedAsRead')}</p>
    </div>
  );
}
