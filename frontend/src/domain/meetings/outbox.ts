import type { AttendanceDraft, NoteDraft, Outcome, ProgressDraft } from '../../api/gen/types.gen';
import { storage } from '../../lib/storage';

const prefix = 'room:';

/** What is written in the room of a meeting. */
export type RoomWrite =
  | { kind: 'attendance'; participation: string; body: AttendanceDraft }
  | { kind: 'progress'; body: ProgressDraft }
  | { kind: 'outcome'; body: Outcome }
  | { kind: 'note'; item: string; body: NoteDraft };

/** The id goes along, so that what is sent twice after a lost connection is there once. */
export type Waiting = { id: string; write: RoomWrite; refused?: string };

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' && value !== null && 'id' in value && 'write' in value;

/** What waits on this device to be sent: without a connection, and over a closed tab. */
export const outbox = {
  read(meeting: string): Waiting[] {
    const kept = storage.read(prefix + meeting);
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  },
  write(meeting: string, waiting: readonly Waiting[]) {
    if (waiting.length === 0) storage.remove(prefix + meeting);
    else storage.write(prefix + meeting, waiting);
  },
  /** On signing out: the next person at this device must not send them. */
  removeAll: () => storage.keys(prefix).forEach((key) => storage.remove(key)),
};
