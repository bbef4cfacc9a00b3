import { createFileRoute, useRouter } from '@tanstack/react-router';
import { NewInvitationPage } from '../../features/rights/NewInvitationPage';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/invitations/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('invitations'),
  component: NewInvitation,
});

function NewInvitation() {
  const router = useRouter();
  return <NewInvitationPage onSent={() => void router.navigate({ href: paths.invitations.list() })} />;
}
