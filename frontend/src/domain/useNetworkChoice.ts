import { useQuery } from '@tanstack/react-query';
import { listNetworksOptions } from '../api/gen/@tanstack/react-query.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { plainText } from '../lib/text';
import type { Option } from '../ui/Options';

type NetworkChoice = { options: Option[]; name: (id: string) => string; isPending: boolean };

/** The networks that work here, and those chosen already, by the name they are called by: few enough to be read whole. */
export function useNetworkChoice(chosen: readonly string[] = []): NetworkChoice {
  const language = useLanguage();
  const { data, isPending } = useQuery({ ...listNetworksOptions({ query: { limit: 100 } }), staleTime: 300_000 });
  const networks = data?.items ?? [];
  const names = new Map(networks.map(({ id, name, shortName }) => [id, shortName ?? plainText(name, language)]));
  const name = (id: string) => names.get(id) ?? '…';
  return {
    options: networks
      .filter(({ id, operatedHere }) => operatedHere || chosen.includes(id))
      .map(({ id }) => ({ id, name: name(id) })),
    name,
    isPending,
  };
}
