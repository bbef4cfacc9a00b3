import type { AttendanceOverTime, MeetingTurnout, ReportedMeeting, ReportedProgress } from '../../api/gen/types.gen';
import { formatDate } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';

/** A day, short enough to stand under a bar. */
export function shortDate(date: string | undefined, language: string): string {
  if (date === undefined) return '';
  if (date.length < 10 || date.startsWith('X')) return formatPartialDate(date, language);
  return formatDate(new Date(`${date}T00:00:00Z`), language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: '2-digit',
  });
}

type Layer = { key: string; position: number; from: number; to: number };

/** Those who came to one meeting, side upon side in the order in which the sides are shown. */
export function layersOf(turnout: MeetingTurnout, sides: AttendanceOverTime['constituencies']): Layer[] {
  const layers: Layer[] = [];
  let from = 0;
  for (const [position, { key }] of sides.entries()) {
    const came = turnout.constituencies.find((side) => side.key === key)?.came ?? 0;
    if (came > 0) layers.push({ key: key ?? '', position, from, to: from + came });
    from += came;
  }
  return layers;
}

export type MonthCount = { month: number; held: number; planned: number };

/** How many meetings of the year were held in each month, and are planned; those of which only the year is known are in none. */
export function monthsOf(meetings: readonly ReportedMeeting[]): MonthCount[] {
  return Array.from({ length: 12 }, (_, index) => {
    const its = meetings.filter(({ date }) => date !== undefined && Number(date.slice(5, 7)) === index + 1);
    const count = (progress: ReportedProgress) => its.filter((meeting) => meeting.progress === progress).length;
    return { month: index + 1, held: count('HELD'), planned: count('PLANNED') };
  });
}
