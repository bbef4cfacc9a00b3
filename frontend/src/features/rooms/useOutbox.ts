import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { getMeetingRoomQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import { addMeetingOutcome, noteAttendance, setMeetingProgress, writeNote } from '../../api/gen/sdk.gen';
import { problemOf } from '../../api/problem';
import { outbox, type RoomWrite, type Waiting } from '../../domain/meetings/outbox';
import { useProblemSentence } from '../../domain/useProblemSentence';

const again = 5_000;

function send(meeting: string, { id, write }: Waiting): Promise<unknown> {
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

/** A later tap takes the place of an earlier one that has not gone out yet. */
const replaces = (write: RoomWrite, earlier: RoomWrite) =>
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
        await send(meeting, next);
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
    const others = kept.current.filter((one) => one.id === sending.current || !replaces(write, one.write));
    change([...others, { id: crypto.randomUUID(), write }]);
    void sendAll();
  }

  const drop = (id: string) => change(kept.current.filter((one) => one.id !== id));
  return { waiting, add, drop };
}

export type Outbox = ReturnType<typeof useOutbox>;

const first = (waiting: readonly Waiting[]) => waiting.find(({ refused }) => refused === undefined);
