import type { ListOrganisationsData, OrganisationKind } from '../../api/gen/types.gen';
import { organisationKinds } from '../../domain/organisationKinds';
import { many, manyOf, one, type Search } from '../../lib/search';

/** The state of the page is its address. */
export type OrganisationsSearch = {
  q?: string | undefined;
  kind?: OrganisationKind[] | undefined;
  topic?: string[] | undefined;
  territory?: string[] | undefined;
  network?: string[] | undefined;
  migrantLed?: true | undefined;
  newcomer?: true | undefined;
};

/** The router reads what was read once more: then it is no text any longer. */
const flag = (search: Search, key: string) => (search[key] === true || one(search, key) === 'true' ? true : undefined);

export const readOrganisationsSearch = (search: Search): OrganisationsSearch => ({
  q: one(search, 'q'),
  kind: manyOf(search, 'kind', organisationKinds),
  topic: many(search, 'topic'),
  territory: many(search, 'territory'),
  network: many(search, 'network'),
  migrantLed: flag(search, 'migrantLed'),
  newcomer: flag(search, 'newcomer'),
});

export const hasFilters = (search: OrganisationsSearch) => Object.values(search).some((value) => value !== undefined);

/** The server itself takes narrower topics and territories along. */
export function organisationsQuery(search: OrganisationsSearch): NonNullable<ListOrganisationsData['query']> {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  return { limit: 100, total: true, ...Object.fromEntries(asked) };
}

/** Records in the order they came, under the first letter of what is shown; accents do not make a letter of their own. */
export function byInitial<Item>(items: readonly Item[], nameOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const first = /[\p{L}\p{N}]/u.exec(nameOf(item).normalize('NFD'))?.[0]?.toLocaleUpperCase() ?? '#';
    const initial = /\d/.test(first) ? '0–9' : first;
    groups.set(initial, [...(groups.get(initial) ?? []), item]);
  }
  return [...groups];
}
