import type { GrantRole, InvitationStatus, Reference } from '../../api/gen/types.gen';
import type { Tone } from '../../ui/Chip';

/** What weighs most comes last: nobody gives it by accident. */
export const roles = ['MEMBER', 'ORGANISATION_EDITOR', 'COORDINATOR'] as const satisfies readonly GrantRole[];
export const statuses = ['PENDING', 'EXPIRED', 'ACCEPTED', 'WITHDRAWN'] as const satisfies readonly InvitationStatus[];

export const statusTone: Readonly<Record<InvitationStatus, Tone | undefined>> = {
  PENDING: 'brand',
  EXPIRED: 'warn',
  ACCEPTED: 'ok',
  WITHDRAWN: undefined,
};

/** A right without the one who has it. */
export type RightDraft = { role: GrantRole; network?: Reference; organisation?: Reference };

/** A right is about a network or an organisation, by its role; what was chosen of the other stays in the form, but is not sent. */
export function aboutOne<Draft extends RightDraft>({ network, organisation, ...draft }: Draft) {
  if (draft.role === 'ORGANISATION_EDITOR') return { ...draft, ...(organisation && { organisation }) };
  return { ...draft, ...(network && { network }) };
}
