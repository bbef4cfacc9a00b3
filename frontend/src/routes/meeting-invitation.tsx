import { createFileRoute, useLocation } from '@tanstack/react-router';
import { ReplyPage } from '../features/calendar/ReplyPage';

/** The secret stands behind the #: no server is told it by the address. */
export const Route = createFileRoute('/meeting-invitation')({
  loader: ({ context }) => context.i18n.loadNamespaces(['calendar', 'meetings']),
  component: Reply,
});

function Reply() {
  const { hash } = useLocation();
  return <ReplyPage key={hash} token={hash} />;
}
