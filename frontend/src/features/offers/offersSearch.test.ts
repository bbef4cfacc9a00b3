import { expect, test } from 'vitest';
import { parseSearch } from '../../lib/search';
import type { Terms } from '../../domain/useTerms';
import { hasFilters, offersQuery, readOffersSearch } from './offersSearch';

const terms = [
  { code: 'work', name: { de: 'Arbeit' }, uris: [] },
  { code: 'job-applications', name: { de: 'Bewerbung' }, broader: 'work', uris: [] },
  { code: 'health', name: { de: 'Gesundheit' }, uris: [] },
];
const vocabulary: Terms = { terms, top: terms, name: (code) => code, term: () => undefined, options: [] };

test('a broad topic asks for the narrower ones as well', () => {
  const search = readOffersSearch(parseSearch('?topic=work&language=ar&view=map'));
  expect(offersQuery(search, vocabulary, vocabulary)).toEqual({
    limit: 50,
    total: true,
    topic: ['work', 'job-applications'],
    language: ['ar'],
  });
});

test('how the results are shown is no filter', () => {
  expect(hasFilters(readOffersSearch(parseSearch('?view=map')))).toBe(false);
  expect(hasFilters(readOffersSearch(parseSearch('?q=Erfurt')))).toBe(true);
});
