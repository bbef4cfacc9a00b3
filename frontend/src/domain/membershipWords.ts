import type { MembershipRole, MembershipStatus } from '../api/gen/types.gen';

/** Who leads comes first, members before those who only take part. */
export const roles = [
  'COORDINATOR',
  'CARRIER',
  'COMMISSIONER',
  'MEMBER',
  'PERMANENT_PARTICIPANT',
  'COOPERATION_PARTNER',
  'FUNDER',
  'OBSERVER',
] as const satisfies readonly MembershipRole[];

export const membershipStatuses = ['APPLIED', 'ACTIVE', 'ENDED'] as const satisfies readonly MembershipStatus[];
