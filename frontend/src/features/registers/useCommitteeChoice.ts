import { useQuery } from '@tanstack/react-query';
import { listCommitteesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';

/** The committees of the networks chosen, by name. */
export function useCommitteeChoice(network: string[] | undefined) {
  const language = useLanguage();
  const { data } = useQuery(listCommitteesOptions({ query: { limit: 100, ...(network && { network }) } }));
  const options = (data?.items ?? []).map(({ id, name }) => ({ id, name: plainText(name, language) }));
  const names = new Map(options.map(({ id, name }) => [id, name]));
  return { options, name: (id: string) => names.get(id) ?? '…' };
}
