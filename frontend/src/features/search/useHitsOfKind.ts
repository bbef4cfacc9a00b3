import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { cursorPaging } from '../../api/client';
import { searchInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { SearchKind } from '../../api/gen/types.gen';
import { isSearchable } from '../../domain/search/hits';

/** All hits of one kind, page by page. */
export function useHitsOfKind(q: string, kind: SearchKind | undefined) {
  const query = useInfiniteQuery({
    ...searchInfiniteOptions({ query: { q, limit: 30, total: true, ...(kind && { kind: [kind] }) } }),
    ...cursorPaging,
    enabled: kind !== undefined && isSearchable(q),
    placeholderData: keepPreviousData,
  });
  return {
    query,
    hits: query.data?.pages.flatMap(({ items }) => items) ?? [],
    total: query.data?.pages[0]?.total,
  };
}
