import { createFileRoute, useLocation } from '@tanstack/react-router';
import { RegistrationLinkPage } from '../features/registrations/RegistrationLinkPage';

/** The secret stands behind the #: no server is told it by the address. */
export const Route = createFileRoute('/meeting-registration')({
  loader: ({ context }) => context.i18n.loadNamespaces(['registrations', 'meetings']),
  component: RegistrationByLink,
});

function RegistrationByLink() {
  const { hash } = useLocation();
  return <RegistrationLinkPage key={hash} token={hash} />;
}
