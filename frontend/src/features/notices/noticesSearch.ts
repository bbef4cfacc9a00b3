import type { ListNoticesData, NoticeKind } from '../../api/gen/types.gen';
import { manyOf, one, oneOf, type Search } from '../../lib/search';

export const noticeKinds = [
  'ANNOUNCEMENT',
  'QUESTION',
  'LOOKING_FOR',
  'OFFERING',
] as const satisfies readonly NoticeKind[];

/** The state of the page is its address. */
export type NoticesSearch = {
  q?: string | undefined;
  kind?: NoticeKind[] | undefined;
  /** Also what is of no use any more. */
  expired?: 'true' | undefined;
};

export const readNoticesSearch = (search: Search): NoticesSearch => ({
  q: one(search, 'q'),
  kind: manyOf(search, 'kind', noticeKinds),
  expired: oneOf(search, 'expired', ['true']),
});

export const hasFilters = (search: NoticesSearch) => Object.values(search).some((value) => value !== undefined);

/** The server's own order: what is pinned, then the newest. */
export const noticesQuery = (network: string, { q, kind, expired }: NoticesSearch): ListNoticesData['query'] => ({
  network: [network],
  limit: 20,
  total: true,
  ...(q && { q }),
  ...(kind && { kind }),
  ...(expired && { expired: true }),
});
