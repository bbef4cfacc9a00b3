import type { GrantView, InvitationOffer, InvitationView } from '../api/gen/types.gen';
import { networkId, networkSummary } from './organisations';

const network = { id: networkId, name: networkSummary.name };

export const invitation: InvitationView = {
  id: '0198f2aa-0000-7000-8000-000000000501',
  email: 'mina@example.org',
  role: 'MEMBER',
  network,
  language: 'DE',
  status: 'PENDING',
  inviterName: 'Kim Beispiel',
  createdAt: '2026-11-02T09:00:00Z',
  sentAt: '2026-11-02T09:00:00Z',
  mail: 'SENT',
  expiresAt: '2026-11-16T09:00:00Z',
};

export const offer: InvitationOffer = {
  email: invitation.email,
  inviterName: invitation.inviterName,
  role: 'MEMBER',
  network,
  language: 'DE',
  expiresAt: invitation.expiresAt,
  accountExists: false,
};

export const grant: GrantView = {
  id: '0198f2aa-0000-7000-8000-000000000511',
  subject: '3f0c2a7e-1111-4222-8333-444444444444',
  role: 'MEMBER',
  network,
  createdAt: '2026-01-02T10:00:00Z',
};
