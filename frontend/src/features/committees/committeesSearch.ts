import type { CommitteeKind, CommitteeLifecycle, ListCommitteesData } from '../../api/gen/types.gen';
import { many, manyOf, one, type Search } from '../../lib/search';
import { kinds, lifecycles } from './committeeWords';

/** The state of the page is its address. */
export type CommitteesSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  kind?: CommitteeKind[] | undefined;
  lifecycle?: CommitteeLifecycle[] | undefined;
  topic?: string[] | undefined;
  organisation?: string[] | undefined;
};

export const readCommitteesSearch = (search: Search): CommitteesSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  kind: manyOf(search, 'kind', kinds),
  lifecycle: manyOf(search, 'lifecycle', lifecycles),
  topic: many(search, 'topic'),
  organisation: many(search, 'organisation'),
});

export const hasFilters = (search: CommitteesSearch) => Object.values(search).some((value) => value !== undefined);

export function committeesQuery(search: CommitteesSearch): NonNullable<ListCommitteesData['query']> {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  return { limit: 50, total: true, ...Object.fromEntries(asked) };
}
