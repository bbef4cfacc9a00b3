import { expect, test } from 'vitest';
import { hasFilters, isReadWhole, partnersQuery, readPartnersSearch } from './partnersSearch';

test('the address says what is asked; words it does not know are left out', () => {
  const search = readPartnersSearch({
    category: ['NGO', 'FRIENDS'],
    country: ['CZ', 'Bohemia'],
    due: 'soon',
    outdated: 'true',
    sort: 'nextContactDue',
  });
  expect(search).toMatchObject({ category: ['NGO'], country: ['CZ'], due: 'soon', outdated: true });
  expect(partnersQuery(search, '2026-11-24')).toEqual({
    category: ['NGO'],
    country: ['CZ'],
    dueBefore: '2026-12-25',
    sort: 'nextContactDue',
  });
});

test('an order is no filter, and only what the server cannot do needs the whole list', () => {
  expect(hasFilters(readPartnersSearch({ sort: 'country' }))).toBe(false);
  expect(hasFilters(readPartnersSearch({ outdated: 'true' }))).toBe(true);
  expect(isReadWhole({ sort: 'country' })).toBe(true);
  expect(isReadWhole({ sort: 'nextContactDue', due: 'overdue' })).toBe(false);
});
