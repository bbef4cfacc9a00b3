import { createFileRoute, useLocation } from '@tanstack/react-router';
import { SignaturePage } from '../features/agreements/SignaturePage';

/** The secret stands behind the #: no server is told it by the address. */
export const Route = createFileRoute('/signature')({
  loader: ({ context }) => context.i18n.loadNamespaces('agreements'),
  component: Signature,
});

function Signature() {
  const { hash } = useLocation();
  return <SignaturePage key={hash} token={hash} />;
}
