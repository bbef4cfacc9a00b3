import { useQuery } from '@tanstack/react-query';
import { listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import type { Option } from '../../ui/Options';

/** The networks this person may keep records for; with one, there is nothing to choose. */
export function useOwnNetworkOptions(): Option[] {
  const language = useLanguage();
  const { coordinated, isAdministrator } = useAccess();
  const { data } = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  return (data?.items ?? [])
    .filter(({ id }) => isAdministrator || coordinated.includes(id))
    .map(({ id, name }) => ({ id, name: plainText(name, language) }));
}
