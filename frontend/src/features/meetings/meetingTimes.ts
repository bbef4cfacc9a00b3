import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';
import type { MeetingDraft } from '../../api/gen/types.gen';

/** What a clock at the place shows: `2026-11-23T14:30`. */
export function clockTime(instant: string | undefined, timeZone: string): string | undefined {
  if (!instant) return undefined;
  try {
    return toCalendarDateTime(parseAbsolute(instant, timeZone)).toString().slice(0, 16);
  } catch {
    return undefined;
  }
}

/** The instant with the offset the time zone has then: `2026-11-23T14:30:00+01:00`. */
export function instantOf(clock: string | undefined, timeZone: string): string | undefined {
  if (!clock) return undefined;
  return toZoned(parseDateTime(clock), timeZone)
    .toString()
    .replace(/\[.*\]$/, '');
}

type Times = Pick<MeetingDraft, 'start' | 'end' | 'timeZone'>;

/** The clocks stay where they are when the time zone is corrected: what was noted is the time at the place. */
export const movedTo = (timeZone: string, { start, end, timeZone: before = timeZone }: Times) => ({
  start: instantOf(clockTime(start, before), timeZone),
  end: instantOf(clockTime(end, before), timeZone),
});

/** With a start the day follows from it; without one there is neither end nor time zone. */
export function scheduled(draft: MeetingDraft): MeetingDraft {
  const { date, start, end, timeZone, ...rest } = draft;
  return start ? { ...rest, start, ...(end && { end }), timeZone } : { ...rest, ...(date && { date }) };
}
