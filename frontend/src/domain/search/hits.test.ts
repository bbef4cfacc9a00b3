import { expect, test } from 'vitest';
import { addressOf, detailOf, isSearchable, kinds, recordAt } from './hits';

test('the address of every kind of record leads back to it', () => {
  for (const kind of kinds) expect(recordAt(addressOf({ kind, id: 'x1' }))).toEqual({ kind, id: 'x1' });
});

test.each(['/', '/offers', '/offers/x1/edit', '/meetings/series/x1', '/search'])('%s shows no record', (pathname) => {
  expect(recordAt(pathname)).toBeUndefined();
});

test('the day of a meeting is read as precisely as it is known, a short name as it is', () => {
  const hit = { id: 'x1', name: { de: 'Treffen' }, networkId: 'n1' };
  expect(detailOf({ ...hit, kind: 'MEETING', detail: '2019-03' }, 'de')).toBe('März 2019');
  expect(detailOf({ ...hit, kind: 'NETWORK', detail: 'MigraNet' }, 'de')).toBe('MigraNet');
  expect(detailOf({ ...hit, kind: 'PERSON' }, 'de')).toBeUndefined();
  expect(detailOf({ ...hit, kind: 'COMMITTEE', detail: 'Treffen' }, 'de')).toBeUndefined();
});

test.each([
  ['*innen', true],
  ['IB', true],
  ['ف ع', true],
  ['a', false],
  ['  * ', false],
])('“%s” can be looked for: %s', (text, expected) => {
  expect(isSearchable(text)).toBe(expected);
});
