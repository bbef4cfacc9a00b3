import type { CounsellingOfferSummary, ListCounsellingOffersData } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';

export const modes = ['IN_PERSON', 'PHONE', 'ONLINE', 'OUTREACH', 'WRITTEN'] as const;
type Mode = (typeof modes)[number];

/** The state of the page is its address: shared, bookmarked, and back where it was after a look at an offer. */
export type OffersSearch = {
  q?: string | undefined;
  topic?: string[] | undefined;
  language?: string[] | undefined;
  targetGroup?: string[] | undefined;
  territory?: string[] | undefined;
  mode?: Mode[] | undefined;
  network?: string | undefined;
  provider?: string | undefined;
  view?: 'list' | 'map' | undefined;
};

export const readOffersSearch = (search: Search): OffersSearch => ({
  q: one(search, 'q'),
  topic: many(search, 'topic'),
  language: many(search, 'language'),
  targetGroup: many(search, 'targetGroup'),
  territory: many(search, 'territory'),
  mode: manyOf(search, 'mode', modes),
  network: one(search, 'network'),
  provider: one(search, 'provider'),
  view: oneOf(search, 'view', ['list', 'map']),
});

export const hasFilters = ({ view: _view, ...filters }: OffersSearch) =>
  Object.values(filters).some((value) => value !== undefined);

/** What the list, the numbers beside the filters and the map are all asked with. */
export function offersFilter(search: OffersSearch) {
  const { q, topic, language, targetGroup, territory, mode, network, provider } = search;
  return {
    ...(q && { q }),
    ...(topic && { topic }),
    ...(targetGroup && { targetGroup }),
    ...(language && { language }),
    ...(territory && { territory }),
    ...(mode && { mode }),
    ...(network && { network: [network] }),
    ...(provider && { provider: [provider] }),
  } satisfies ListCounsellingOffersData['query'];
}

export const offersQuery = (search: OffersSearch) => ({ ...offersFilter(search), limit: 50, total: true });

/** An offer given in three places stands three times on the map and leads to the one offer. */
export const placesOf = (offers: readonly CounsellingOfferSummary[]) =>
  offers.flatMap(({ id, points }) => points.map(({ latitude, longitude }) => ({ id, latitude, longitude })));
