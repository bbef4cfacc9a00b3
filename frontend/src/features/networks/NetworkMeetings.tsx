import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMeetingSeriesOptions, listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import { useNow } from '../../ui/useNow';

const dayInMilliseconds = 86_400_000;

/** What comes next, what was, and what comes back regularly. */
export function NetworkMeetings({ id }: { id: string }) {
  const { t } = useTranslation('networks');
  const now = useNow();
  const today = isoDay(now);
  const yesterday = isoDay(new Date(now.getTime() - dayInMilliseconds));
  const upcoming = useQuery(listMeetingsOptions({ query: { network: [id], from: today, sort: 'date', limit: 5 } }));
  const past = useQuery(listMeetingsOptions({ query: { network: [id], until: yesterday, sort: '-date', limit: 5 } }));
  // Meetings of an unknown year are neither before nor after today; in the order of dates they come first.
  const first = useQuery(listMeetingsOptions({ query: { network: [id], sort: 'date', limit: 20 } }));
  const series = useQuery(listMeetingSeriesOptions({ query: { network: [id], limit: 100 } })).data?.items ?? [];
  const next = upcoming.data?.items ?? [];
  const before = past.data?.items ?? [];
  const undated = (first.data?.items ?? []).filter(({ start, date }) => !start && !/^\d/.test(date ?? ''));
  if (next.length + before.length + undated.length + series.length === 0) return null;
  return (
    <Panel title={t('meetings')} actions={<Link href={paths.meetings.list({ network: id })}>{t('allMeetings')}</Link>}>
      <Meetings title={t('upcoming')} meetings={next} />
      <Meetings title={t('past')} meetings={before} />
      <Meetings title={t('undated')} meetings={undated} />
      {series.length > 0 && (
        <section className="stack-small">
          <h3>{t('series')}</h3>
          <Rows label={t('series')}>
            {series.map(({ id: key, title, targetPerYear, heldThisYear, plannedThisYear, committee }) => (
              <Row
                key={key}
                end={
                  <span>
                    {targetPerYear !== undefined && `${t('perYear', { count: targetPerYear })} · `}
                    {t('heldThisYear', { held: heldThisYear, planned: plannedThisYear })}
                  </span>
                }
              >
                <Localized text={title} />
                {committee && (
                  <p className="small muted">
                    <Localized text={committee.name} />
                  </p>
                )}
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </Panel>
  );
}

function Meetings({ title, meetings }: { title: string; meetings: readonly MeetingSummary[] }) {
  const { t } = useTranslation('networks');
  const language = useLanguage();
  if (meetings.length === 0) return null;
  const dateOf = ({ start, date, timeZone }: MeetingSummary) =>
    start ? formatDateTime(new Date(start), language, timeZone) : date && formatPartialDate(date, language);
  return (
    <section className="stack-small">
      <h3>{title}</h3>
      <Rows label={title}>
        {meetings.map((meeting) => (
          <Row
            key={meeting.id}
            end={
              <>
                {(meeting.status === 'CANCELLED' || meeting.status === 'TENTATIVE') && (
                  <Chip tone="warn">{t(`meetingStatus.${meeting.status}`)}</Chip>
                )}
                <span>{dateOf(meeting)}</span>
              </>
            }
          >
            <Link href={paths.meetings.page(meeting.id)}>
              <Localized text={meeting.title} />
            </Link>
            {(meeting.placeName || meeting.locality) && (
              <p className="small muted">
                {meeting.placeName && <Localized text={meeting.placeName} />}
                {meeting.placeName && meeting.locality && ', '}
                {meeting.locality && <bdi>{meeting.locality}</bdi>}
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </section>
  );
}
