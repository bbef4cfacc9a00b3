import type { ListPartnerContactsData, PartnerCategory, PartnerContactStage } from '../../api/gen/types.gen';
import { orNothing } from '../../domain/chosenFilters';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';
import { type DueWithin, dueBefore, dueWithin } from './due';
import { categories, stages } from './partnerWords';

export const orders = ['name', 'nextContactDue', 'country'] as const;

/** The state of the page is its address. */
export type PartnersSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  category?: PartnerCategory[] | undefined;
  country?: string[] | undefined;
  topic?: string[] | undefined;
  stage?: PartnerContactStage[] | undefined;
  keeper?: string[] | undefined;
  due?: DueWithin | undefined;
  outdated?: true | undefined;
  sort?: (typeof orders)[number] | undefined;
};

export const readPartnersSearch = (search: Search): PartnersSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  category: manyOf(search, 'category', categories),
  country: orNothing((many(search, 'country') ?? []).filter((code) => /^[A-Z]{2}$/.test(code))),
  topic: many(search, 'topic'),
  stage: manyOf(search, 'stage', stages),
  keeper: many(search, 'keeper'),
  due: oneOf(search, 'due', dueWithin),
  // The router reads what was read once more: then it is no text any longer.
  outdated: search.outdated === true || one(search, 'outdated') === 'true' ? true : undefined,
  sort: oneOf(search, 'sort', orders),
});

/** Without filters, but in the order it was looked at. */
export const withoutFilters = ({ sort }: PartnersSearch): PartnersSearch => ({ sort });

export const hasFilters = ({ sort: _sort, ...filters }: PartnersSearch) =>
  Object.values(filters).some((value) => value !== undefined);

/** The server knows neither the order of countries in the reader's language nor a filter for what is out of date: then the list is read whole. */
export const isReadWhole = ({ sort, outdated }: PartnersSearch) => sort === 'country' || outdated === true;

/** What the server is asked. */
export function partnersQuery(search: PartnersSearch, today: string): NonNullable<ListPartnerContactsData['query']> {
  const { due, outdated: _outdated, sort, ...filters } = search;
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(asked),
    ...(due && { dueBefore: dueBefore(due, today) }),
    ...(sort === 'nextContactDue' && { sort }),
  };
}
