import type { ListPersonsData, PersonEngagement } from '../../api/gen/types.gen';
import { many, manyOf, one, type Search } from '../../lib/search';
import { engagements } from './personWords';

/** The state of the page is its address. */
export type PersonsSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  organisation?: string[] | undefined;
  /** The day on which they had a function at one of the organisations: without these it asks nothing. */
  asOf?: string | undefined;
  engagement?: PersonEngagement[] | undefined;
};

export function readPersonsSearch(search: Search): PersonsSearch {
  const organisation = many(search, 'organisation');
  const asOf = one(search, 'asOf');
  return {
    q: one(search, 'q'),
    network: many(search, 'network'),
    organisation,
    asOf: organisation && asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
    engagement: manyOf(search, 'engagement', engagements),
  };
}

export const hasFilters = (search: PersonsSearch) => Object.values(search).some((value) => value !== undefined);

export function personsQuery(search: PersonsSearch): NonNullable<ListPersonsData['query']> {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  return { limit: 50, total: true, ...Object.fromEntries(asked) };
}
