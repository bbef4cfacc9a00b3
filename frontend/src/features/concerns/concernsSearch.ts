import type { ConcernKind, ConcernStatus, ListConcernsData } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';

export const concernKinds = ['NEED', 'CHALLENGE', 'INTEREST', 'IDEA'] as const satisfies readonly ConcernKind[];

export const concernStatuses = [
  'OPEN',
  'ON_AGENDA',
  'ANSWERED',
  'DECLINED',
] as const satisfies readonly ConcernStatus[];

/** The state of the page is its address. */
export type ConcernsSearch = {
  network?: string[] | undefined;
  committee?: string[] | undefined;
  q?: string | undefined;
  kind?: ConcernKind[] | undefined;
  status?: ConcernStatus[] | undefined;
  /** What most support comes first, unless the newest is to. */
  sort?: 'newest' | undefined;
};

export const readConcernsSearch = (search: Search): ConcernsSearch => ({
  network: many(search, 'network'),
  committee: many(search, 'committee'),
  q: one(search, 'q'),
  kind: manyOf(search, 'kind', concernKinds),
  status: manyOf(search, 'status', concernStatuses),
  sort: oneOf(search, 'sort', ['newest']),
});

/** Where one looks stays; what one looks for goes. */
export const withoutFilters = ({ network, committee }: ConcernsSearch): ConcernsSearch => ({ network, committee });

export const hasFilters = ({ q, kind, status }: ConcernsSearch) =>
  [q, kind, status].some((value) => value !== undefined);

export const concernsQuery = ({ sort, ...filter }: ConcernsSearch): ListConcernsData['query'] => ({
  limit: 20,
  total: true,
  ...(filter.network && { network: filter.network }),
  ...(filter.committee && { committee: filter.committee }),
  ...(filter.q && { q: filter.q }),
  ...(filter.kind && { kind: filter.kind }),
  ...(filter.status && { status: filter.status }),
  ...(sort && { sort: '-createdAt' }),
});

/** Where a new concern is raised: a network, and perhaps one of its committees. */
export type NewConcernSearch = {
  network?: string | undefined;
  committee?: string | undefined;
  sent?: 'true' | undefined;
};

export const readNewConcernSearch = (search: Search): NewConcernSearch => ({
  network: one(search, 'network'),
  committee: one(search, 'committee'),
  sent: oneOf(search, 'sent', ['true']),
});
