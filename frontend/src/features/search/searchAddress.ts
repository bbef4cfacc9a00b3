import type { SearchKind } from '../../api/gen/types.gen';
import { kinds } from '../../domain/search/hits';
import { one, oneOf, type Search } from '../../lib/search';

/** The state of the page is its address. */
export type SearchAddress = { q?: string | undefined; kind?: SearchKind | undefined };

export const readSearchAddress = (search: Search): SearchAddress => ({
  q: one(search, 'q'),
  kind: oneOf(search, 'kind', kinds),
});
