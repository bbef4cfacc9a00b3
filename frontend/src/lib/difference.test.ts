import { expect, test } from 'vitest';
import { differingMembers, withoutBlanks } from './difference';
import { fieldOf } from './pointer';

test('only members that really differ are named', () => {
  const mine = { name: { de: 'A', en: 'B' }, topics: [], version: 1, kind: 'COURSE' };
  const theirs = { name: { en: 'B', de: 'A' }, version: 2, kind: 'GUIDE' };
  expect(differingMembers(mine, theirs, ['version'])).toEqual(['kind']);
});

test('a form sends no blanks, but an emptied list is a statement', () => {
  expect(
    withoutBlanks({
      name: { original: 'de', de: 'A', en: '' },
      summary: { original: 'de', de: ' ' },
      topics: [],
      capacity: Number.NaN,
    }),
  ).toEqual({
    name: { original: 'de', de: 'A' },
    topics: [],
  });
});

test('a pointer names its field', () => {
  expect(fieldOf('/places/0/name/de')).toBe('places.0.name.de');
  expect(fieldOf('/a~1b')).toBe('a/b');
});
