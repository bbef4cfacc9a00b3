import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ListMeetingsResponse, MeetingSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingCard } from '../../domain/meetings/MeetingCard';
import { daysOf, monthOf } from '../../domain/meetings/meetingDates';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate, formatTime } from '../../lib/format';
import { groupsOf } from '../../lib/groups';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Button, IconButton } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { CardListSkeleton } from '../../ui/Skeleton';
import { calendarDays, monthAfter, weeksOf } from './month';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  pages: readonly ListMeetingsResponse[] | undefined;
  /** `2026-11`. */
  month: string;
  today: string;
  onMonth: (month: string) => void;
};

/** One month as a table of weeks; on a phone the meetings stand below it, and the table only marks their days. */
export function MonthCalendar({ query, pages, month, today, onMonth }: Props) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const title = formatPartialDate(month, language);
  return (
    <div className="stack">
      <div className="month-head">
        <h2 aria-live="polite">{title}</h2>
        <div className="row no-print">
          <IconButton label={t('month.previous')} onPress={() => onMonth(monthAfter(month, -1))}>
            <ChevronLeft size={20} className="mirrored" aria-hidden />
          </IconButton>
          <Button size="small" onPress={() => onMonth(today.slice(0, 7))}>
            {t('month.today')}
          </Button>
          <IconButton label={t('month.next')} onPress={() => onMonth(monthAfter(month))}>
            <ChevronRight size={20} className="mirrored" aria-hidden />
          </IconButton>
        </div>
      </div>
      <QueryView query={query} skeleton={<CardListSkeleton />}>
        {() => {
          const meetings = pages?.flatMap(({ items }) => items) ?? [];
          const ofMonth = meetings.filter((meeting) => monthOf(meeting) === month && daysOf(meeting).length > 0);
          // What is known only by its month or year has no day to stand on.
          const dayless = meetings.filter((meeting) => daysOf(meeting).length === 0);
          return (
            <>
              <MonthTable month={month} today={today} meetings={meetings} caption={title} />
              {query.hasNextPage && <Note tone="warn">{t('month.more')}</Note>}
              <section className="month-list" aria-label={t('month.list', { month: title })}>
                {ofMonth.length === 0 && <p className="muted">{t('month.none')}</p>}
                <CardList>
                  {ofMonth.map((meeting) => (
                    <MeetingCard key={meeting.id} meeting={meeting} />
                  ))}
                </CardList>
              </section>
              {dayless.length > 0 && (
                <section className="month-group">
                  <h3>{t('undated')}</h3>
                  <CardList>
                    {dayless.map((meeting) => (
                      <MeetingCard key={meeting.id} meeting={meeting} />
                    ))}
                  </CardList>
                </section>
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

type TableProps = { month: string; today: string; meetings: readonly MeetingSummary[]; caption: string };

function MonthTable({ month, today, meetings, caption }: TableProps) {
  const language = useLanguage();
  const days = calendarDays(month);
  const dateOf = (day: string) => new Date(`${day}T12:00:00Z`);
  const byDay = groupsOf(
    meetings.flatMap((meeting) => daysOf(meeting).map((day) => ({ day, meeting }))),
    ({ day }) => day,
  );
  return (
    <table className="month">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <th key={day} scope="col">
              <span aria-hidden>{formatDate(dateOf(day), language, { weekday: 'short', timeZone: 'UTC' })}</span>
              <span className="visually-hidden">
                {formatDate(dateOf(day), language, { weekday: 'long', timeZone: 'UTC' })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-outside={!day.startsWith(month) || undefined}
                data-today={day === today || undefined}
                data-busy={byDay.has(day) || undefined}
              >
                <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                  {Number(day.slice(8))}
                </time>
                {byDay.has(day) && (
                  <ul>
                    {byDay.get(day)?.map(({ meeting }) => (
                      <li key={meeting.id} data-status={meeting.status}>
                        <Link href={paths.meetings.page(meeting.id)}>
                          {meeting.start && (
                            <>
                              <Ltr>{formatTime(new Date(meeting.start), language, meeting.timeZone)}</Ltr>{' '}
                            </>
                          )}
                          <Localized text={meeting.title} />
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
