import { createFileRoute, useLocation } from '@tanstack/react-router';
import { AcceptInvitationPage } from '../features/rights/AcceptInvitationPage';

/** The link in the mail of an invitation: what stands behind the `#` is its secret. */
export const Route = createFileRoute('/invitation')({
  loader: ({ context }) => context.i18n.loadNamespaces(['invitations', 'account']),
  component: Accept,
});

function Accept() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <AcceptInvitationPage key={token} token={token} />;
}
