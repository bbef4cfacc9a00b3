import { formatDate } from '../../lib/format';
import { groupsOf } from '../../lib/groups';
import { partsOf, type PartialDate } from '../../lib/partialDate';

export type Dated = {
  date?: PartialDate | undefined;
  start?: string | undefined;
  end?: string | undefined;
  timeZone?: string | undefined;
};

/** The day in the time zone of the place: a meeting in Bautzen is on its day there, wherever the reader sits. */
export const dayIn = (instant: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...(timeZone && { timeZone }) }).format(new Date(instant));

/** When it begins, as precisely as it is known. */
const firstDay = ({ start, date, timeZone }: Dated): PartialDate | undefined => (start ? dayIn(start, timeZone) : date);

/** Without a year it has no place in an order of time. */
export function hasYear(meeting: Dated): boolean {
  const day = firstDay(meeting);
  return day !== undefined && partsOf(day)?.year !== undefined;
}

/** `2026-11`, or only `2026` where the month is not known. */
export const monthOf = (meeting: Dated): string => (firstDay(meeting) ?? '').slice(0, 7);

/** Every day a meeting takes, from `2026-11-23` on; none where the day is not known. */
export function daysOf(meeting: Dated): string[] {
  const first = firstDay(meeting);
  if (first === undefined || partsOf(first)?.day === undefined || !hasYear(meeting)) return [];
  const last = meeting.end ? dayIn(meeting.end, meeting.timeZone) : first;
  const days = [first];
  for (let day = dayAfter(first); day <= last && days.length < 31; day = dayAfter(day)) days.push(day);
  return days;
}

export function dayAfter(day: string, count = 1): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** What the calendar leaf beside a meeting shows. */
export function leafOf(meeting: Dated, language: string): { month: string; day: string | undefined } {
  const parts = partsOf(firstDay(meeting) ?? '');
  const year = parts?.year?.toString();
  if (parts?.month === undefined) return { month: '', day: year };
  const month = formatDate(new Date(Date.UTC(2000, parts.month - 1, 1)), language, { month: 'short', timeZone: 'UTC' });
  return { month, day: parts.day?.toString() ?? year };
}

/** Meetings in the order they came, under their months. */
export const byMonth = <Meeting extends Dated>(meetings: readonly Meeting[]): [string, Meeting[]][] => [
  ...groupsOf(meetings, monthOf),
];
