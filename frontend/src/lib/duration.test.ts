import { expect, test } from 'vitest';
import { formatDays, lengthOf } from './duration';

test.each([
  [1, '1 Tag'],
  [30, '30 Tage'],
  [90, '3 Monate'],
  [180, '6 Monate'],
  [365, '1 Jahr'],
  [730, '2 Jahre'],
  [1461, '4 Jahre'],
  [10_958, '30 Jahre'],
  [100, '100 Tage'],
])('%i days as people say it', (days, said) => {
  expect(formatDays(days, 'de')).toBe(said);
});

test('what is nearly a year is told in days', () => {
  expect(lengthOf(350)).toEqual({ number: 350, unit: 'day' });
});
