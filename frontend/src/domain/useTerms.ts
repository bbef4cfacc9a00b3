import { queryOptions, useQuery } from '@tanstack/react-query';
import { listTerms } from '../api/gen/sdk.gen';
import type { Term } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { plainText } from '../lib/text';
import type { Option } from '../ui/Options';

type Vocabulary = 'topics' | 'target-groups';

/** The short vocabularies are read whole, once; territories are searched, languages have names by themselves. */
export const termsOptions = (vocabulary: Vocabulary) =>
  queryOptions({
    queryKey: ['terms', vocabulary],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const terms: Term[] = [];
      let cursor: string | undefined;
      do {
        const { data } = await listTerms({
          path: { vocabulary },
          query: { limit: 100, ...(cursor && { cursor }) },
          signal,
          throwOnError: true,
        });
        terms.push(...data.items);
        cursor = data.next;
      } while (cursor);
      return terms;
    },
  });

export type Terms = {
  terms: readonly Term[];
  /** Terms without a broader one: the ten or so that make tiles and filters. */
  top: readonly Term[];
  name: (code: string) => string;
  term: (code: string) => Term | undefined;
  options: readonly Option[];
};

const none: readonly Term[] = [];

export function useTerms(vocabulary: Vocabulary): Terms {
  const language = useLanguage();
  const { data: terms = none } = useQuery(termsOptions(vocabulary));
  const byCode = new Map(terms.map((term) => [term.code, term]));
  const name = (code: string) => plainText(byCode.get(code)?.name, language) || code;
  return {
    terms,
    top: terms.filter(({ broader }) => broader === undefined),
    name,
    term: (code) => byCode.get(code),
    options: terms.map(({ code, broader }) => ({ id: code, name: name(code), hint: broader && name(broader) })),
  };
}
