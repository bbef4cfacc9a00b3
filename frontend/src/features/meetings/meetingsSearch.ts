import type { Level, ListMeetingSeriesData, ListMeetingsData, MeetingKind } from '../../api/gen/types.gen';
import { dayAfter } from '../../domain/meetings/meetingDates';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';
import { kinds, levels } from './meetingWords';
import { calendarDays } from './month';

export const views = ['upcoming', 'past', 'month', 'series'] as const;
type View = (typeof views)[number];

/** The state of the page is its address. */
export type MeetingsSearch = {
  view?: View | undefined;
  /** The month the calendar shows: `2026-11`. */
  date?: string | undefined;
  q?: string | undefined;
  network?: string[] | undefined;
  committee?: string[] | undefined;
  series?: string[] | undefined;
  kind?: MeetingKind[] | undefined;
  topic?: string[] | undefined;
  level?: Level[] | undefined;
};

export const readMeetingsSearch = (search: Search): MeetingsSearch => ({
  view: oneOf(search, 'view', views),
  date: /^\d{4}-(0[1-9]|1[0-2])$/.test(one(search, 'date') ?? '') ? one(search, 'date') : undefined,
  q: one(search, 'q'),
  network: many(search, 'network'),
  committee: many(search, 'committee'),
  series: many(search, 'series'),
  kind: manyOf(search, 'kind', kinds),
  topic: many(search, 'topic'),
  level: manyOf(search, 'level', levels),
});

/** What the server is asked, whichever way the answer is shown. */
export function meetingsFilter({ view: _view, date: _date, ...search }: MeetingsSearch) {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  return Object.fromEntries(asked) satisfies ListMeetingsData['query'];
}

export const hasFilters = (search: MeetingsSearch) => Object.keys(meetingsFilter(search)).length > 0;

/** Without filters, but where it was looked at. */
export const withoutFilters = ({ view, date }: MeetingsSearch): MeetingsSearch => ({ view, date });

/** What each way of looking asks for: from today on, back from yesterday, or the days one month of the calendar shows. */
export function meetingsQuery(search: MeetingsSearch, today: string): NonNullable<ListMeetingsData['query']> {
  const filter = meetingsFilter(search);
  if (search.view === 'past') return { ...filter, until: dayAfter(today, -1), sort: '-date', limit: 50, total: true };
  if (search.view === 'month') {
    const days = calendarDays(search.date ?? today.slice(0, 7));
    return { ...filter, from: days[0], until: days.at(-1), sort: 'date', limit: 100, total: true };
  }
  return { ...filter, from: today, sort: 'date', limit: 50, total: true };
}

/** Of the filters of meetings, those that series know too. */
export function seriesFilter({ q, network, committee, kind }: MeetingsSearch) {
  return {
    ...(q && { q }),
    ...(network && { network }),
    ...(committee && { committee }),
    ...(kind && { kind }),
  } satisfies ListMeetingSeriesData['query'];
}
