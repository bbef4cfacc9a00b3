import type { MeetingDraft } from '../../api/gen/types.gen';
import { clockTime, instantOf } from '../../domain/meetings/clockTimes';

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
