import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listCommittees, listMeetingSeries, listNetworks, listOrganisations, listPersons } from '../../api/gen/sdk.gen';
import type { Reference } from '../../api/gen/types.gen';

type Named = { id: string; name?: Reference['name'] };
type Query = { q?: string; limit: number };
type Find = (query: Query, signal: AbortSignal) => Promise<readonly Named[]>;

/** How each kind of record is found by name. */
const finders = {
  organisation: async (query, signal) => (await listOrganisations({ query, signal, throwOnError: true })).data.items,
  network: async (query, signal) => (await listNetworks({ query, signal, throwOnError: true })).data.items,
  person: async (query, signal) => (await listPersons({ query, signal, throwOnError: true })).data.items,
  committee: async (query, signal) => (await listCommittees({ query, signal, throwOnError: true })).data.items,
  'meeting-series': async (query, signal) =>
    (await listMeetingSeries({ query, signal, throwOnError: true })).data.items.map(({ id, title }) => ({
      id,
      name: title,
    })),
} satisfies Record<string, Find>;

export type ReferenceKind = keyof typeof finders;

export const referenceSearch = (kind: ReferenceKind, typed: string) =>
  queryOptions({
    queryKey: ['references', kind, typed],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Reference[]> => {
      const find: Find = finders[kind];
      const found = await find({ limit: 20, ...(typed.trim() && { q: typed.trim() }) }, signal);
      return found.map(({ id, name }) => ({ id, ...(name && { name }) }));
    },
  });
