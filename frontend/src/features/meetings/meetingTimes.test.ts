import { expect, test } from 'vitest';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { clockTime, instantOf } from '../../domain/meetings/clockTimes';
import { movedTo, scheduled } from './meetingTimes';

const draft: MeetingDraft = {
  network: { id: 'n1' },
  title: { de: 'Treffen' },
  kind: 'SESSION',
  status: 'PLANNED',
  visibility: 'PUBLIC',
  date: '2026-07-01',
  start: '2026-07-01T18:00:00+02:00',
  end: '2026-07-01T20:00:00+02:00',
  timeZone: 'Europe/Berlin',
};

test('an instant is shown by the clock of the place and comes back with its offset, in summer and winter', () => {
  expect(clockTime('2026-07-01T16:00:00Z', 'Europe/Berlin')).toBe('2026-07-01T18:00');
  expect(instantOf('2026-07-01T18:00', 'Europe/Berlin')).toBe('2026-07-01T18:00:00+02:00');
  expect(instantOf('2026-12-01T18:00', 'Europe/Berlin')).toBe('2026-12-01T18:00:00+01:00');
});

test('another time zone keeps the time on the clock', () => {
  expect(movedTo('Europe/London', draft)).toEqual({
    start: '2026-07-01T18:00:00+01:00',
    end: '2026-07-01T20:00:00+01:00',
  });
});

test('with a start the day follows from it, without one there is no end and no time zone', () => {
  expect(scheduled(draft)).not.toHaveProperty('date');
  const { date, ...rest } = scheduled({ ...draft, start: undefined });
  expect(date).toBe('2026-07-01');
  expect(rest).not.toHaveProperty('timeZone');
  expect(rest).not.toHaveProperty('end');
});
