import type { CounsellingOfferSummary, ListCounsellingOffersData } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';
import type { Terms } from '../../domain/useTerms';

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

/** Who looks for "work" also means the narrower "job applications". */
const withNarrower = ({ terms }: Terms, codes: readonly string[]) => [
  ...new Set([
    ...codes,
    ...terms.filter(({ broader }) => broader !== undefined && codes.includes(broader)).map(({ code }) => code),
  ]),
];

export function offersQuery(
  search: OffersSearch,
  topics: Terms,
  targetGroups: Terms,
): NonNullable<ListCounsellingOffersData['query']> {
  const { q, topic, language, targetGroup, territory, mode, network, provider } = search;
  return {
    limit: 50,
    total: true,
    ...(q && { q }),
    ...(topic && { topic: withNarrower(topics, topic) }),
    ...(targetGroup && { targetGroup: withNarrower(targetGroups, targetGroup) }),
    ...(language && { language }),
    ...(territory && { territory }),
    ...(mode && { mode }),
    ...(network && { network: [network] }),
    ...(provider && { provider: [provider] }),
  };
}

export const placesOf = (offers: readonly CounsellingOfferSummary[]) =>
  offers.flatMap(({ id, point }) => (point ? [{ id, latitude: point.latitude, longitude: point.longitude }] : []));
