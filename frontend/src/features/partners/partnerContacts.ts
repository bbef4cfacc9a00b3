import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listPartnerContacts } from '../../api/gen/sdk.gen';
import type { ListPartnerContactsData, PartnerContactSummary, Reference } from '../../api/gen/types.gen';
import { wholeList } from '../../domain/wholeList';
import { groupsOf } from '../../lib/groups';

/** All contacts that fit: what a network knows of people outside is some dozens, seldom hundreds. */
export const allPartnerContacts = (query: ListPartnerContactsData['query'] = {}) =>
  queryOptions({
    queryKey: ['all partner contacts', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      wholeList((cursor) =>
        listPartnerContacts({ query: { ...query, limit: 100, ...cursor }, signal, throwOnError: true }),
      ),
  });

/** Under their countries in the order of the reader's language; those without one come last. */
export function byCountry(
  contacts: readonly PartnerContactSummary[],
  compare: (left: string, right: string) => number,
): [code: string, contacts: PartnerContactSummary[]][] {
  return [...groupsOf(contacts, ({ country }) => country ?? '')].sort(
    ([left], [right]) => Number(left === '') - Number(right === '') || compare(left, right),
  );
}

/** Who keeps up one of the contacts, each once. */
export const keepersOf = (contacts: readonly PartnerContactSummary[]): Reference[] => [
  ...new Map(contacts.flatMap(({ keeper }) => (keeper?.name ? [[keeper.id, keeper] as const] : []))).values(),
];
