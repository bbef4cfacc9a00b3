import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listMemberships, listOrganisations } from '../../api/gen/sdk.gen';
import type { MembershipRole, MembershipSummary, OrganisationSummary } from '../../api/gen/types.gen';
import { roles } from '../../domain/membershipWords';
import { wholeList } from '../../domain/wholeList';

/** All who belong to a network; with a day, those who did then. */
export const membershipsOf = (network: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['memberships of network', network, asOf],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      wholeList((cursor) =>
        listMemberships({
          query: { network: [network], limit: 100, ...(asOf && { asOf }), ...cursor },
          signal,
          throwOnError: true,
        }),
      ),
  });

/** What kind of organisation each member is stands with the organisation. */
export const organisationsOf = (network: string) =>
  queryOptions({
    queryKey: ['organisations of network', network],
    queryFn: ({ signal }) =>
      wholeList((cursor) =>
        listOrganisations({ query: { network: [network], limit: 100, ...cursor }, signal, throwOnError: true }),
      ),
  });

type Member = { membership: MembershipSummary; organisation: OrganisationSummary | undefined };
export type RoleGroup = { role: MembershipRole; members: Member[] };

/** Members under what they are in the network; those of one kind stand together, in the order of their names. */
export function byRole(
  memberships: readonly MembershipSummary[],
  organisations: readonly OrganisationSummary[],
): RoleGroup[] {
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const kindOf = ({ organisation }: Member) => organisation?.kind ?? '';
  return roles.flatMap((role) => {
    const members = memberships
      .filter((membership) => membership.role === role)
      .map((membership) => ({ membership, organisation: known.get(membership.organisation?.id ?? '') }))
      .sort((left, right) => kindOf(left).localeCompare(kindOf(right)));
    return members.length > 0 ? [{ role, members }] : [];
  });
}

/** Without a day only those of now count as members; on a day all count who belonged to it then. */
export function sorted(memberships: readonly MembershipSummary[], asOf: string | undefined) {
  const isFormer = ({ status }: MembershipSummary) => asOf === undefined && status === 'ENDED';
  return {
    present: memberships.filter((membership) => membership.status !== 'APPLIED' && !isFormer(membership)),
    applied: memberships.filter(({ status }) => status === 'APPLIED'),
    former: memberships.filter(isFormer),
  };
}
