import { dayAfter } from '../../domain/meetings/meetingDates';

/** The days a sheet of the calendar shows for `2026-11`: whole weeks from Monday to Sunday. */
export function calendarDays(month: string): string[] {
  const first = `${month}-01`;
  const last = dayAfter(`${monthAfter(month)}-01`, -1);
  const start = dayAfter(first, -weekdayOf(first));
  const end = dayAfter(last, 6 - weekdayOf(last));
  const days: string[] = [];
  for (let day = start; day <= end; day = dayAfter(day)) days.push(day);
  return days;
}

/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

export function monthAfter(month: string, count = 1): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

export const weeksOf = (days: readonly string[]): string[][] =>
  Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
