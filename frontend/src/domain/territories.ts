import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { listTermsOptions } from '../api/gen/@tanstack/react-query.gen';
import type { TermView } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { fits } from '../lib/fitting';
import { plainText } from '../lib/text';

const path = { vocabulary: 'territories' } as const;
const staleTime = Number.POSITIVE_INFINITY;
const none: readonly TermView[] = [];

/** The terms of some codes, in one question. */
function useTerritories(codes: readonly string[]): readonly TermView[] {
  const known = [...new Set(codes)].sort();
  const options = listTermsOptions({ path, query: { code: known, limit: 2000 } });
  return (
    useQuery({ ...options, enabled: known.length > 0, staleTime, placeholderData: keepPreviousData }).data?.items ??
    none
  );
}

/** Names of territories by their codes; until a name is known, the code. */
export function useTerritoryNames(codes: readonly string[]): (code: string) => string {
  const language = useLanguage();
  const names = new Map(useTerritories(codes).map(({ code, name }) => [code, plainText(name, language)]));
  return (code) => names.get(code) ?? code;
}

/** What a picker of territories needs: those found by typing, and the names of those chosen before. */
export function useTerritoryChoice(chosen: readonly string[]) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const q = asked.trim();
  const search = listTermsOptions({ path, query: { limit: 30, ...(q && { q }) } });
  const query = useQuery({ ...search, staleTime, placeholderData: keepPreviousData });
  const isSearching = query.isPending || query.isPlaceholderData || asked !== typed;
  const known = useTerritories(chosen);
  const optionsOf = (terms: readonly TermView[]) =>
    terms.map(({ code, name }) => ({ id: code, name: plainText(name, language) }));
  const found = optionsOf(query.data?.items ?? none);
  return {
    // Until the answer is there, what fits of those found before: a list must not change under the pointer.
    found: isSearching ? found.filter(({ name }) => fits(name, typed)) : found,
    known: optionsOf(known),
    search: setTyped,
    isSearching,
  };
}
