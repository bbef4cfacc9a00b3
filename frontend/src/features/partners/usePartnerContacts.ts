import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { cursorPaging } from '../../api/client';
import { listPartnerContactsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { isoDay } from '../../lib/partialDate';
import { useNow } from '../../ui/useNow';
import { allPartnerContacts } from './partnerContacts';
import { isReadWhole, type PartnersSearch, partnersQuery } from './partnersSearch';

/** The contacts that fit the search: page by page, or all at once where only the whole list can be put in order. */
export function usePartnerContacts(search: PartnersSearch) {
  const asked = partnersQuery(search, isoDay(useNow()));
  const isWhole = isReadWhole(search);
  const paged = useInfiniteQuery({
    ...listPartnerContactsInfiniteOptions({ query: { ...asked, limit: 50, total: true } }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
    enabled: !isWhole,
  });
  const whole = useQuery({ ...allPartnerContacts(asked), enabled: isWhole });
  const query: UseQueryResult<unknown, unknown> | UseInfiniteQueryResult<unknown, unknown> = isWhole ? whole : paged;
  const contacts = isWhole
    ? (whole.data ?? []).filter(({ outdated }) => outdated || !search.outdated)
    : (paged.data?.pages.flatMap(({ items }) => items) ?? []);
  return {
    query,
    contacts,
    total: isWhole ? contacts.length : (paged.data?.pages[0]?.total ?? contacts.length),
    isBusy: query.isPlaceholderData,
    hasMore: !isWhole && paged.hasNextPage,
    isLoadingMore: paged.isFetchingNextPage,
    loadMore: () => void paged.fetchNextPage(),
  };
}

export type PartnerContacts = ReturnType<typeof usePartnerContacts>;
