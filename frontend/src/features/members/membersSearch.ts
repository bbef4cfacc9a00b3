import { roles, membershipStatuses } from '../../domain/membershipWords';
import type {
  ListMembershipsData,
  MembershipRole,
  MembershipStatus,
  NetworkComposition,
  NetworkSide,
  StatisticsStep,
} from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';

/** The state of the pages is their address. */
export type MembersSearch = {
  q?: string | undefined;
  role?: MembershipRole[] | undefined;
  status?: MembershipStatus[] | undefined;
  constituency?: string[] | undefined;
  asOf?: string | undefined;
};

export type DaySearch = { asOf?: string | undefined };

export type HistorySearch = { step?: StatisticsStep | undefined; from?: string | undefined; to?: string | undefined };

/** A day of the past or future; anything else is none. */
const day = (search: Search, key: string) => {
  const text = one(search, key);
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
};

export const readMembersSearch = (search: Search): MembersSearch => ({
  q: one(search, 'q'),
  role: manyOf(search, 'role', roles),
  status: manyOf(search, 'status', membershipStatuses),
  constituency: many(search, 'constituency'),
  asOf: day(search, 'asOf'),
});

export const readDaySearch = (search: Search): DaySearch => ({ asOf: day(search, 'asOf') });

export const readHistorySearch = (search: Search): HistorySearch => ({
  step: oneOf(search, 'step', ['YEAR', 'MONTH']),
  from: day(search, 'from'),
  to: day(search, 'to'),
});

export const hasFilters = (search: MembersSearch) => Object.values(search).some((value) => value !== undefined);

/** Without a day, those of today; whoever asks for those that left or applied is not asking about a day. */
export function membersQuery(
  network: string,
  search: MembersSearch,
  today: string,
): NonNullable<ListMembershipsData['query']> {
  const { q, role, status, constituency } = search;
  const asOf = search.asOf ?? (status ? undefined : today);
  return {
    network: [network],
    limit: 20,
    total: true,
    ...(q && { q }),
    ...(role && { role }),
    ...(status && { status }),
    ...(constituency && { constituency }),
    ...(asOf && { asOf }),
  };
}

/** Sides that somebody stands for, or that the network names. */
export const sidesOf = (composition: NetworkComposition | undefined): readonly NetworkSide[] =>
  composition?.constituencies ?? [];
