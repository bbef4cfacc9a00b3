import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listMeetingSeriesOptions, listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeView, MeetingSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingStatusChip } from '../../domain/meetings/MeetingCard';
import { hasYear, leafOf } from '../../domain/meetings/meetingDates';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { DateBlock } from '../../ui/DateBlock';
import { ButtonLink, Link } from '../../ui/Link';
import { useNow } from '../../ui/useNow';

type Props = { committee: CommitteeView; mayWrite: boolean };

/** What comes next and what was; what has no date yet stands with what comes unless it was held. */
export function CommitteeMeetings({ committee, mayWrite }: Props) {
  const { t } = useTranslation('committees');
  const today = isoDay(useNow());
  const { data } = useQuery(listMeetingsOptions({ query: { committee: [committee.id], sort: '-date', limit: 100 } }));
  const series = useQuery(listMeetingSeriesOptions({ query: { committee: [committee.id], limit: 100 } })).data?.items;
  const meetings = data?.items ?? [];
  const isAhead = (meeting: MeetingSummary) =>
    hasYear(meeting) ? lastDay(meeting) >= today : meeting.status === 'TENTATIVE' || meeting.status === 'PLANNED';
  const ahead = meetings.filter(isAhead).toReversed();
  const past = meetings.filter((meeting) => !isAhead(meeting));
  return (
    <Panel
      title={t('meetings')}
      actions={
        mayWrite && (
          <ButtonLink size="small" href={paths.meetings.new({ committee: committee.id })}>
            <Plus size={16} aria-hidden />
            {t('newMeeting')}
          </ButtonLink>
        )
      }
    >
      {data && meetings.length === 0 && <p className="muted">{t('noMeetings')}</p>}
      <Meetings title={t('next')} meetings={ahead} />
      <Meetings title={t('past')} meetings={past.slice(0, 6)} />
      {series && series.length > 0 && (
        <section className="stack-small">
          <h3>{t('series')}</h3>
          <ul className="stack-small">
            {series.map(({ id, title }) => (
              <li key={id}>
                <Link href={paths.meetingSeries.page(id)}>
                  <Localized text={title} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meetings.length > 0 && (
        <p className="no-print">
          <Link href={paths.meetings.list({ committee: [committee.id], view: 'past' })}>{t('allMeetings')}</Link>
        </p>
      )}
    </Panel>
  );
}

/** A date known by its year or month lasts until that is over. */
const lastDay = ({ start, date = '' }: MeetingSummary) => (start ? start.slice(0, 10) : date.padEnd(10, '~'));

function Meetings({ title, meetings }: { title: string; meetings: readonly MeetingSummary[] }) {
  const language = useLanguage();
  if (meetings.length === 0) return null;
  return (
    <section className="stack-small">
      <h3>{title}</h3>
      <ul className="stack-small">
        {meetings.map((meeting) => (
          <li key={meeting.id} style={{ display: 'flex', gap: 12 }}>
            <DateBlock {...leafOf(meeting, language)} />
            <div>
              <Link href={paths.meetings.page(meeting.id)}>
                <Localized text={meeting.title} />
              </Link>
              <p className="small muted row">
                <MeetingWhen meeting={meeting} />
                <MeetingStatusChip status={meeting.status} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
