import { createFileRoute, useLocation } from '@tanstack/react-router';
import { ConsentLinkPage } from '../features/consents/ConsentLinkPage';

/** The secret stands behind the #: no server is told it by the address. */
export const Route = createFileRoute('/consent')({
  loader: ({ context }) => context.i18n.loadNamespaces('consents'),
  component: Consent,
});

function Consent() {
  const { hash } = useLocation();
  return <ConsentLinkPage key={hash} token={hash} />;
}
