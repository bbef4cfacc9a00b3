import { expect, test } from 'vitest';
import { calendarDays, monthAfter, weeksOf } from './month';

test('a sheet of the calendar has whole weeks from Monday to Sunday', () => {
  const days = calendarDays('2026-11');
  expect(days[0]).toBe('2026-10-26');
  expect(days.at(-1)).toBe('2026-12-06');
  expect(weeksOf(days).map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
});

test('a month that fills its weeks exactly shows no other days', () => {
  expect(calendarDays('2021-02')).toHaveLength(28);
});

test('after December comes January, before January December', () => {
  expect(monthAfter('2026-12')).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});
