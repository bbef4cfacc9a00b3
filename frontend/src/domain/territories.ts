import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { getTerm, listTerms } from '../api/gen/sdk.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { plainText } from '../lib/text';

const vocabulary = 'territories';
const forGood = Number.POSITIVE_INFINITY;

export const territoryOptions = (code: string) =>
  queryOptions({
    queryKey: ['territory', code],
    staleTime: forGood,
    queryFn: async ({ signal }) => (await getTerm({ path: { vocabulary, code }, signal, throwOnError: true })).data,
  });

export const territorySearchOptions = (typed: string) =>
  queryOptions({
    queryKey: ['territories', typed],
    staleTime: forGood,
    queryFn: async ({ signal }) => {
      const query = { limit: 30, ...(typed.trim() && { q: typed.trim() }) };
      return (await listTerms({ path: { vocabulary }, query, signal, throwOnError: true })).data.items;
    },
  });

/** The name of a territory; until it is known, its code. */
export function useTerritoryName(code: string | undefined): string | undefined {
  const language = useLanguage();
  const { data } = useQuery({ ...territoryOptions(code ?? ''), enabled: code !== undefined });
  return code === undefined ? undefined : plainText(data?.name, language) || code;
}

/** What a picker of territories needs: those found by typing, and the names of those chosen before. */
export function useTerritoryChoice(chosen: readonly string[]) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const { data: found = [] } = useQuery({
    ...territorySearchOptions(useDeferredValue(typed)),
    placeholderData: keepPreviousData,
  });
  const known = useQueries({
    queries: chosen.map(territoryOptions),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const optionsOf = (terms: typeof found) =>
    terms.map(({ code, name }) => ({ id: code, name: plainText(name, language) }));
  return { found: optionsOf(found), known: optionsOf(known), search: setTyped };
}
