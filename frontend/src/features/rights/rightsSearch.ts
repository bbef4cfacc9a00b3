import type { InvitationStatus, ListInvitationsData } from '../../api/gen/types.gen';
import { one, oneOf, type Search } from '../../lib/search';
import { statuses } from './rightWords';

/** The state of the list of invitations is its address. */
export type InvitationsSearch = { status?: InvitationStatus | undefined; network?: string | undefined };

export const readInvitationsSearch = (search: Search): InvitationsSearch => ({
  status: oneOf(search, 'status', statuses),
  network: one(search, 'network'),
});

export const invitationsQuery = ({ status, network }: InvitationsSearch): ListInvitationsData['query'] => ({
  ...(status && { status: [status] }),
  ...(network && { network: [network] }),
});
