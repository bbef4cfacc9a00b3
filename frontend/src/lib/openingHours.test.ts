import { expect, test } from 'vitest';
import { type OpeningHours, statusAt } from './openingHours';

const hours: OpeningHours[] = [
  { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
  { days: ['TU'], opens: '14:00', closes: '18:00' },
];
const tuesday = (hour: number, minute = 0) => new Date(2026, 10, 24, hour, minute);

test('open within a span, until its end', () => {
  expect(statusAt(hours, tuesday(10))).toEqual({ open: true, until: '12:00' });
});
test('closed at the very minute of closing, open again the same day', () => {
  expect(statusAt(hours, tuesday(12))).toEqual({ open: false, next: { day: 'TU', at: '14:00', inDays: 0 } });
});
test('the next opening skips the weekend', () => {
  expect(statusAt(hours, new Date(2026, 10, 27, 13))).toEqual({
    open: false,
    next: { day: 'MO', at: '09:00', inDays: 3 },
  });
});
test('open once a week only: next week counts too', () => {
  expect(statusAt([{ days: ['TU'], opens: '09:00', closes: '10:00' }], tuesday(11))).toMatchObject({
    next: { inDays: 7 },
  });
});
test('no hours, no promise', () => {
  expect(statusAt([], tuesday(10))).toEqual({ open: false });
});
