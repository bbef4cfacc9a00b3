import { expect, test } from 'vitest';
import { parseSearch } from '../../lib/search';
import { byInitial, hasFilters, organisationsQuery, readOrganisationsSearch } from './organisationsSearch';

test('the address says what is asked for; words nobody knows are left out', () => {
  const search = readOrganisationsSearch(parseSearch('?kind=MSO&kind=CASTLE&migrantLed=true&newcomer=perhaps'));
  expect(organisationsQuery(search)).toEqual({ limit: 100, total: true, kind: ['MSO'], migrantLed: true });
});

test('what was read before is read the same again', () => {
  const search = readOrganisationsSearch(parseSearch('?newcomer=true&topic=work'));
  expect(readOrganisationsSearch(search)).toEqual(search);
});

test('an address without a question has no filters', () => {
  expect(hasFilters(readOrganisationsSearch(parseSearch('')))).toBe(false);
  expect(hasFilters(readOrganisationsSearch(parseSearch('?newcomer=true')))).toBe(true);
});

test('organisations stand under their first letter, also with an accent, a quotation mark or a number', () => {
  const names = ['Ärzte', 'Anlaufstelle', '„Brücke“', '3 Ringe'];
  expect(byInitial(names, (name) => name)).toEqual([
    ['A', ['Ärzte', 'Anlaufstelle']],
    ['B', ['„Brücke“']],
    ['0–9', ['3 Ringe']],
  ]);
});
