import type { ApplicantKind, ApplicationStatus, MembershipRole } from '../../api/gen/types.gen';
import type { Tone } from '../../ui/Chip';

export const openStatuses = ['RECEIVED', 'IN_REVIEW', 'QUESTION'] as const satisfies readonly ApplicationStatus[];
export const closedStatuses = ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const satisfies readonly ApplicationStatus[];
export const statuses = [...openStatuses, ...closedStatuses] as const;
export const applicants = ['ORGANISATION', 'PERSON'] as const satisfies readonly ApplicantKind[];

export const isOpen = (status: ApplicationStatus): status is (typeof openStatuses)[number] =>
  openStatuses.some((open) => open === status);

export const statusTone: Readonly<Record<ApplicationStatus, Tone | undefined>> = {
  RECEIVED: 'brand',
  IN_REVIEW: 'brand',
  QUESTION: 'warn',
  ACCEPTED: 'ok',
  DECLINED: 'bad',
  WITHDRAWN: undefined,
};

/** As what somebody is admitted: nearly always as a member. */
export const roles = [
  'MEMBER',
  'COOPERATION_PARTNER',
  'PERMANENT_PARTICIPANT',
  'OBSERVER',
  'FUNDER',
  'CARRIER',
  'COMMISSIONER',
  'COORDINATOR',
] as const satisfies readonly MembershipRole[];

/** Codes with their names, as a list to choose from. */
export const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));
