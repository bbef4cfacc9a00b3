import { useQueries } from '@tanstack/react-query';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useReferenceSearch } from '../../domain/form/references';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';

/** What a filter by organisations needs: those found by typing, and the names of those chosen before. */
export function useOrganisationChoice(chosen: readonly string[]) {
  const language = useLanguage();
  const { found, search, isSearching } = useReferenceSearch('organisation');
  const known = useQueries({
    queries: chosen.map((id) => getOrganisationOptions({ path: { id } })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const names = new Map([...found, ...known].map(({ id, name }) => [id, plainText(name, language)]));
  const name = (id: string) => names.get(id) || '…';
  const optionOf = (id: string) => ({ id, name: name(id) });
  return { found: found.map(({ id }) => optionOf(id)), known: chosen.map(optionOf), search, isSearching, name };
}
