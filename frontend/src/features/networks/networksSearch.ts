import type { NetworkSummary } from '../../api/gen/types.gen';
import { one, type Search } from '../../lib/search';

/** The state of the pages is their address. */
export type NetworksSearch = { q?: string | undefined };
export type NetworkSearch = { asOf?: string | undefined };

export const readNetworksSearch = (search: Search): NetworksSearch => ({ q: one(search, 'q') });

/** A day of the past or future; anything else means now. */
export function readNetworkSearch(search: Search): NetworkSearch {
  const asOf = one(search, 'asOf');
  return { asOf: asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined };
}

/** Those that work here, and those that others run: two different things to look for. */
export const apart = (networks: readonly NetworkSummary[]) => ({
  here: networks.filter(({ operatedHere }) => operatedHere),
  elsewhere: networks.filter(({ operatedHere }) => !operatedHere),
});
