import { useQueries, useQuery } from '@tanstack/react-query';
import { getOrganisationOptions, listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import type { Option } from '../../ui/Options';

/**
 * The networks this person may keep records for: those it coordinates, and those to which the
 * organisations belong that it edits.
 */
export function useOwnNetworks(): { options: Option[]; isAsking: boolean } {
  const language = useLanguage();
  const { coordinated, edited, isAdministrator, isAsking } = useAccess();
  const networks = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  const ofEdited = useQueries({
    queries: edited.map(({ id }) => getOrganisationOptions({ path: { id } })),
    combine: (results) => ({
      networks: results.flatMap((result) => result.data?.networks ?? []),
      isAsking: results.some(isBeingAsked),
    }),
  });
  const own = [...coordinated, ...ofEdited.networks];
  return {
    options: (networks.data?.items ?? [])
      .filter(({ id }) => isAdministrator || own.includes(id))
      .map(({ id, name }) => ({ id, name: plainText(name, language) })),
    isAsking: isAsking || isBeingAsked(networks) || ofEdited.isAsking,
  };
}

/** Without a connection nothing is asked, and nothing will come of waiting. */
const isBeingAsked = (query: { isPending: boolean; fetchStatus: string }) =>
  query.isPending && query.fetchStatus !== 'paused';

export const useOwnNetworkOptions = (): Option[] => useOwnNetworks().options;
