import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/** What a clock at the place shows: `2026-11-23T14:30`. */
export function clockOf(instant: string | undefined, timeZone: string): string | undefined {
  return instant && toCalendarDateTime(parseAbsolute(instant, timeZone)).toString().slice(0, 16);
}

/** The instant in UTC: `2026-11-23T13:30:00.000Z`. */
export function instantAt(clock: string | undefined, timeZone: string): string | undefined {
  return clock && toZoned(parseDateTime(clock), timeZone).toAbsoluteString();
}
