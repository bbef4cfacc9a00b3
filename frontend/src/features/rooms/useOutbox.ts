import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { getMeetingRoomQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import { addMeetingOutcome, noteAttendance, setMeetingProgress, writeNote } from '../../api/gen/sdk.gen';
import type { NoteView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { outbox, type RoomWrite, type Waiting } from '../../domain/meetings/outbox';
import { useProblemSentence } from '../../domain/useProblemSentence';

const again = 5_000;

type Sent = { data?: unknown };

function send(meeting: string, { id, write }: Waiting): Promise<Sent> {
  switch (write.kind) {
    case 'attendance':
      return noteAttendance({
        path: { id: meeting, participationId: write.participation },
        body: write.body,
        throwOnError: true,
      });
    case 'progress':
      return setMeetingProgress({ path: { id: meeting }, body: write.body, throwOnError: true });
    case 'outcome':
      return addMeetingOutcome({
        path: { id: meeting },
        body: write.body,
        headers: { 'Idempotency-Key': id },
        throwOnError: true,
      });
    case 'note':
      return writeNote({
        path: { id: meeting, itemId: write.item, editId: id },
        body: write.body,
        throwOnError: true,
      });
  }
}

type NoteWrite = Extract<RoomWrite, { kind: 'note' }>;

const isNote = (data: unknown): data is NoteView =>
  typeof data === 'object' && data !== null && 'revision' in data && 'text' in data;

/** What was typed on a note while that was on its way is based on what it became, if nobody else wrote meanwhile. */
function rebased(waiting: Waiting[], sent: NoteWrite, { data }: Sent): Waiting[] {
  if (!isNote(data) || data.text !== sent.body.text) return waiting;
  const { revision: baseRevision } = data;
  return waiting.map((one) =>
    one.write.kind === 'note' && one.write.item === sent.item && one.write.body.text !== sent.body.text
      ? { ...one, write: { ...one.write, body: { ...one.write.body, baseRevision } } }
      : one,
  );
}

/** A later tap takes the place of an earlier one that has not gone out yet, and a note that of the one it was typed on. */
const replaces = (write: RoomWrite, earlier: RoomWrite) =>
  (write.kind === 'note' && earlier.kind === 'note' && write.item === earlier.item) ||
  (write.kind === 'progress' && earlier.kind === 'progress') ||
  (write.kind === 'attendance' && earlier.kind === 'attendance' && write.participation === earlier.participation);

/** Sends what is written in the room, one after the other; what cannot be sent waits on this device, and what is refused stays until somebody has seen it. */
export function useOutbox(meeting: string) {
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const [waiting, setWaiting] = useState(() => outbox.read(meeting));
  const kept = useRef(waiting);
  const sending = useRef<string | undefined>(undefined);
  const explain = useRef(sentence);
  useEffect(() => {
    explain.current = sentence;
  });

  const change = useCallback(
    (next: Waiting[]) => {
      kept.current = next;
      outbox.write(meeting, next);
      setWaiting(next);
    },
    [meeting],
  );

  const sendAll = useCallback(async () => {
    if (sending.current !== undefined) return;
    for (let next = first(kept.current); next; next = first(kept.current)) {
      const { id } = next;
      sending.current = id;
      try {
        const answer = await send(meeting, next);
        if (next.write.kind === 'note') change(rebased(kept.current, next.write, answer));
        await queryClient.invalidateQueries({ queryKey: getMeetingRoomQueryKey({ path: { id: meeting } }) });
        change(kept.current.filter((one) => one.id !== id));
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500) break;
        const { title, hint } = explain.current(problem);
        const refused = [title, hint].filter(Boolean).join(' ');
        change(kept.current.map((one) => (one.id === id ? { ...one, refused } : one)));
      }
    }
    sending.current = undefined;
  }, [meeting, queryClient, change]);

  useEffect(() => {
    const go = () => void sendAll();
    go();
    const timer = setInterval(go, again);
    addEventListener('online', go);
    return () => {
      clearInterval(timer);
      removeEventListener('online', go);
    };
  }, [sendAll]);

  function add(write: RoomWrite) {
    const isReplaced = (one: Waiting) => one.id !== sending.current && !one.refused && replaces(write, one.write);
    const settled = kept.current.filter(isReplaced).flatMap((one) => settledBy(one.write));
    const others = kept.current.filter((one) => !isReplaced(one));
    change([...others, { id: crypto.randomUUID(), write: alsoSettling(write, settled) }]);
    void sendAll();
  }

  const drop = (id: string) => change(kept.current.filter((one) => one.id !== id));
  return { waiting, add, drop };
}

export type Outbox = ReturnType<typeof useOutbox>;

const first = (waiting: readonly Waiting[]) => waiting.find(({ refused }) => refused === undefined);

const settledBy = (write: RoomWrite) => (write.kind === 'note' ? (write.body.settles ?? []) : []);

const alsoSettling = (write: RoomWrite, settled: string[]): RoomWrite =>
  write.kind === 'note' ? { ...write, body: { ...write.body, settles: [...settledBy(write), ...settled] } } : write;
