import { expect, test } from 'vitest';
import { dueBefore, dueStateOf } from './due';

const today = '2026-11-24';

test.each([
  ['2026-11-23', 'overdue'],
  ['2026-11-24', 'soon'],
  ['2026-12-24', 'soon'],
  ['2026-12-25', 'later'],
])('a contact due on %s is %s', (day, state) => {
  expect(dueStateOf(day, today)).toBe(state);
});

test('what is asked of the server is what the mark says', () => {
  expect(dueBefore('overdue', today)).toBe('2026-11-24');
  expect(dueBefore('soon', today)).toBe('2026-12-25');
});
