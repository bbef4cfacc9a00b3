import type { GrantRole, InvitationStatus, Reference } from '../../api/gen/types.gen';
import { paths } from '../../lib/paths';
import type { Tone } from '../../ui/Chip';

/** What weighs most comes last: nobody gives it by accident. */
export const roles = [
  'MEMBER',
  'COMMITTEE_MEMBER',
  'COMMITTEE_SECRETARY',
  'COMMITTEE_CHAIR',
  'ORGANISATION_EDITOR',
  'COORDINATOR',
] as const satisfies readonly GrantRole[];
export const statuses = ['PENDING', 'EXPIRED', 'ACCEPTED', 'WITHDRAWN'] as const satisfies readonly InvitationStatus[];

export const statusTone: Readonly<Record<InvitationStatus, Tone | undefined>> = {
  PENDING: 'brand',
  EXPIRED: 'warn',
  ACCEPTED: 'ok',
  WITHDRAWN: undefined,
};

/** A right without the one who has it. */
export type RightDraft = { role: GrantRole; network?: Reference; organisation?: Reference; committee?: Reference };

type Giver = { isCoordinator: boolean; isAdministrator: boolean; edited: readonly Reference[]; led: readonly string[] };

/** Coordinators give all rights; editors make others editors, chairs and secretaries make others members of their committee. */
export const givenBy = ({ isCoordinator, isAdministrator, edited, led }: Giver) =>
  roles.filter(
    (role) =>
      isCoordinator ||
      isAdministrator ||
      (role === 'ORGANISATION_EDITOR' && edited.length > 0) ||
      (role === 'COMMITTEE_MEMBER' && led.length > 0),
  );

/** What a right with this role is about. */
export const subjectOf = (role: GrantRole): keyof typeof sections => {
  if (role === 'ORGANISATION_EDITOR') return 'organisation';
  return role === 'MEMBER' || role === 'COORDINATOR' ? 'network' : 'committee';
};

/** Where the pages of what a right is about are. */
export const sections = {
  network: paths.networks,
  organisation: paths.organisations,
  committee: paths.committees,
};

/** A right is about one thing, by its role; what was chosen of another stays in the form, but is not sent. */
export function aboutOne<Draft extends RightDraft>({ network, organisation, committee, ...draft }: Draft) {
  const about = { network, organisation, committee };
  const subject = subjectOf(draft.role);
  const chosen = about[subject];
  return { ...draft, ...(chosen && { [subject]: chosen }) };
}
