import { expect, test } from 'vitest';
import { parseSearch } from '../../lib/search';
import { hasFilters, offersFilter, readOffersSearch } from './offersSearch';

const read = (address: string) => readOffersSearch(parseSearch(address));

test('the address says what the server is asked', () => {
  expect(offersFilter(read('?topic=work&language=ar&mode=PHONE&mode=PIGEON&network=n1&view=map'))).toEqual({
    topic: ['work'],
    language: ['ar'],
    mode: ['PHONE'],
    network: ['n1'],
  });
});

test('how the results are shown is no filter', () => {
  expect(hasFilters(read('?view=map'))).toBe(false);
  expect(hasFilters(read('?q=Erfurt'))).toBe(true);
});
