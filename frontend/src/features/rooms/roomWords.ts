import type { AttendanceStatus, MeetingRoom, OutcomeKind, Participation } from '../../api/gen/types.gen';
import { plainText } from '../../lib/text';
import type { Outbox } from './useOutbox';

/** In the order in which they are tapped. */
export const attendances = [
  'PRESENT',
  'EXCUSED',
  'ABSENT',
  'REPRESENTED',
] as const satisfies readonly AttendanceStatus[];

export const outcomeKinds = [
  'DECISION',
  'AGREEMENT',
  'TASK',
  'NEXT_STEP',
  'INFORMATION',
  'RESULT',
] as const satisfies readonly OutcomeKind[];

/** What somebody is called in a list of those who are there. */
export const nameOf = ({ person, organisation, onBehalfOf }: Participation, language: string) =>
  [person?.name, organisation?.name, onBehalfOf?.name]
    .map((name) => plainText(name, language))
    .filter(Boolean)
    .join(', ');

/** What was tapped and is on its way counts before what the server said. */
export function attendanceOf(participation: string, room: MeetingRoom, { waiting }: Outbox) {
  for (const { write, refused } of waiting.toReversed()) {
    if (!refused && write.kind === 'attendance' && write.participation === participation)
      return { status: write.body.status, isWaiting: true };
  }
  const noted = room.attendance.find((one) => one.participation === participation);
  return { status: noted?.status, isWaiting: false };
}

/** The item of the agenda it is now, as far as this device knows. */
export function currentItem(room: MeetingRoom, { waiting }: Outbox) {
  for (const { write, refused } of waiting.toReversed())
    if (!refused && write.kind === 'progress') return write.body.agendaItem?.id;
  return room.progress?.agendaItem?.id;
}
