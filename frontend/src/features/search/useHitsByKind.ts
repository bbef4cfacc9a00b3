import { keepPreviousData, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { searchOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { Problem, SearchHit, SearchKind, SearchResponse } from '../../api/gen/types.gen';
import { isSearchable, kinds } from '../../domain/search/hits';

type HitsOfKind = { kind: SearchKind; hits: readonly SearchHit[]; total: number };

const shown = 6;

/** The first hits of each kind and how many there are, asked for side by side; not of the kind that is listed whole. */
export function useHitsByKind(q: string, listed: SearchKind | undefined) {
  return useQueries({
    queries: kinds.map((kind) => ({
      ...searchOptions({ query: { q, kind: [kind], limit: shown, total: true } }),
      enabled: isSearchable(q) && kind !== listed,
      placeholderData: keepPreviousData,
    })),
    combine,
  });
}

/** One query for the screen: there once all are there, failed as soon as one has. */
function combine(results: UseQueryResult<SearchResponse, Problem>[]) {
  const groups = kinds.flatMap((kind, position): HitsOfKind[] => {
    const data = results[position]?.data;
    return data ? [{ kind, hits: data.items, total: data.total ?? data.items.length }] : [];
  });
  return {
    /** What is known so far: the numbers beside the kinds. */
    groups,
    data: groups.length === kinds.length ? groups : undefined,
    error: results.find(({ error }) => error)?.error,
    isPending: !results.some(({ isError }) => isError),
    isPlaceholderData: results.some(({ isPlaceholderData }) => isPlaceholderData),
    fetchStatus: results.some(({ fetchStatus }) => fetchStatus === 'paused') ? 'paused' : 'fetching',
    refetch: () => Promise.all(results.filter(({ isError }) => isError).map(({ refetch }) => refetch())),
  };
}
