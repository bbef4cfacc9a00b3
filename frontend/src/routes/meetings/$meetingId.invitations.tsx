import { createFileRoute } from '@tanstack/react-router';
import { InvitationsPage } from '../../features/calendar/InvitationsPage';

export const Route = createFileRoute('/meetings/$meetingId/invitations')({
  loader: ({ context }) => context.i18n.loadNamespaces(['calendar', 'meetings']),
  component: Invitations,
});

function Invitations() {
  return <InvitationsPage id={Route.useParams().meetingId} />;
}
