import { expect, test } from 'vitest';
import { listDifference } from './listDifference';

test('what both lists hold is only counted', () => {
  const before = [
    { kind: 'PHONE', value: '1' },
    { kind: 'EMAIL', value: 'a' },
  ];
  const after = [
    { kind: 'PHONE', value: '2' },
    { kind: 'EMAIL', value: 'a' },
  ];
  expect(listDifference(before, after)).toEqual({
    before: [{ kind: 'PHONE', value: '1' }],
    after: [{ kind: 'PHONE', value: '2' }],
    same: 1,
  });
});

test('of a list that is new everything is there after', () => {
  expect(listDifference([], ['de', 'ar'])).toEqual({ before: [], after: ['de', 'ar'], same: 0 });
});
