import { expect, test } from 'vitest';
import { parseSearch } from '../../lib/search';
import type { Terms } from '../../domain/useTerms';
import { hasFilters, offersQuery, readOffersSearch } from './offersSearch';

const base = { id: '', version: 1, updatedAt: '', uris: [], members: [] };
const terms = [
  { ...base, code: 'work', name: { de: 'Arbeit' } },
  { ...base, code: 'job-applications', name: { de: 'Bewerbung' }, broader: 'work' },
  { ...base, code: 'health', name: { de: 'Gesundheit' } },
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
