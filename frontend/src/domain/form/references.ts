import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { listCommittees, listMeetingSeries, listNetworks, listOrganisations, listPersons } from '../../api/gen/sdk.gen';
import type { Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { fits } from '../../lib/fitting';
import { plainText } from '../../lib/text';

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

const referenceSearch = (kind: ReferenceKind, typed: string) =>
  queryOptions({
    queryKey: ['references', kind, typed],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Reference[]> => {
      const find: Find = finders[kind];
      const found = await find({ limit: 20, ...(typed.trim() && { q: typed.trim() }) }, signal);
      return found.map(({ id, name }) => ({ id, ...(name && { name }) }));
    },
  });

/**
 * Records found by typing. Until the answer is there, those found before that fit what is typed now:
 * a list that changes under the pointer lets people choose the wrong one, or none.
 */
export function useReferenceSearch(kind: ReferenceKind) {
  const language = useLanguage();
  const [typed, search] = useState('');
  const asked = useDeferredValue(typed);
  const { data = [], isPending, isPlaceholderData } = useQuery(referenceSearch(kind, asked));
  const isSearching = isPending || isPlaceholderData || asked !== typed;
  const found = isSearching ? data.filter(({ name }) => fits(plainText(name, language), typed)) : data;
  return { found, search, isSearching };
}
