import { expect, test } from 'vitest';
import { choicesOf, chosen, readMergeSearch } from './duplicatesSearch';

test('choices are read from the address, and nonsense is left out', () => {
  expect(choicesOf(readMergeSearch({ take: ['shortName:OTHER', 'sources:BOTH', 'name:ALL', ':KEPT'] }))).toEqual([
    { member: 'shortName', take: 'OTHER' },
    { member: 'sources', take: 'BOTH' },
  ]);
});

test('a later choice about the same member takes the place of the earlier one', () => {
  const first = chosen({}, { member: 'shortName', take: 'OTHER' });
  expect(chosen(first, { member: 'shortName', take: 'KEPT' })).toEqual({ take: ['shortName:KEPT'] });
});
