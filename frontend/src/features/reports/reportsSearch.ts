import { one, type Search } from '../../lib/search';

/** The year that is looked at; without it, this one. */
export type YearSearch = { year?: number | undefined };

const [first, last] = [1900, 2200];

export function readYearSearch(search: Search): YearSearch {
  const year = Number(one(search, 'year'));
  return { year: Number.isInteger(year) && year >= first && year <= last ? year : undefined };
}
