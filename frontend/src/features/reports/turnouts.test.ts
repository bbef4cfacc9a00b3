import { expect, test } from 'vitest';
import type { MeetingTurnout, ReportedMeeting } from '../../api/gen/types.gen';
import { layersOf, monthsOf, shortDate } from './turnouts';

test('a day is short, and what is less than a day stays what it is', () => {
  expect(shortDate('2026-03-11', 'de')).toBe('11.3.26');
  expect(shortDate('2026', 'de')).toBe('2026');
  expect(shortDate(undefined, 'de')).toBe('');
});

test('sides lie upon each other in their order, and those of whom nobody came take no room', () => {
  const turnout: MeetingTurnout = {
    meeting: { id: 'm1' },
    invited: 6,
    came: 4,
    excused: 0,
    constituencies: [
      { invited: 1, came: 1 },
      { key: 'mso', invited: 4, came: 3 },
      { key: 'office', invited: 1, came: 0 },
    ],
  };
  const sides = [
    { key: 'mso', invited: 4, came: 3 },
    { key: 'office', invited: 1, came: 0 },
    { invited: 1, came: 1 },
  ];
  expect(layersOf(turnout, sides)).toEqual([
    { key: 'mso', position: 0, from: 0, to: 3 },
    { key: '', position: 2, from: 3, to: 4 },
  ]);
});

test('meetings are counted in the months that are known', () => {
  const meeting = (date: string | undefined, progress: ReportedMeeting['progress']): ReportedMeeting => ({
    meeting: { id: `${date} ${progress}` },
    ...(date !== undefined && { date }),
    progress,
  });
  const months = monthsOf([
    meeting('2026-03-11', 'HELD'),
    meeting('2026-03', 'HELD'),
    meeting('2026-12-01', 'PLANNED'),
    meeting('2026-12-02', 'CANCELLED'),
    meeting('2026', 'HELD'),
    meeting(undefined, 'HELD'),
  ]);
  expect(months).toHaveLength(12);
  expect(months[2]).toEqual({ month: 3, held: 2, planned: 0 });
  expect(months[11]).toEqual({ month: 12, held: 0, planned: 1 });
  expect(months.reduce((sum, { held }) => sum + held, 0)).toBe(2);
});
