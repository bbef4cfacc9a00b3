import { useQuery } from '@tanstack/react-query';
import { listTermsOptions } from '../api/gen/@tanstack/react-query.gen';
import type { TermView } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { plainText } from '../lib/text';
import type { Option } from '../ui/Options';

type ShortVocabulary = 'topics' | 'target-groups';

/** The short vocabularies are read whole, once; territories are searched, languages have names by themselves. */
export const termsOptions = (vocabulary: ShortVocabulary) => ({
  ...listTermsOptions({ path: { vocabulary }, query: { limit: 2000 } }),
  staleTime: Number.POSITIVE_INFINITY,
});

export type Terms = {
  terms: readonly TermView[];
  /** Terms without a broader one: the ten or so that make tiles and filters. */
  top: readonly TermView[];
  name: (code: string) => string;
  term: (code: string) => TermView | undefined;
  options: readonly Option[];
};

const none: readonly TermView[] = [];

export function useTerms(vocabulary: ShortVocabulary): Terms {
  const language = useLanguage();
  const terms = useQuery(termsOptions(vocabulary)).data?.items ?? none;
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
