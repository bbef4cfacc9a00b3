import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

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
