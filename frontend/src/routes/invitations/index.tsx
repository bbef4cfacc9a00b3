import { createFileRoute, useRouter } from '@tanstack/react-router';
import { InvitationsPage } from '../../features/rights/InvitationsPage';
import { readInvitationsSearch } from '../../features/rights/rightsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/invitations/')({
  validateSearch: readInvitationsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces(['invitations', 'account']),
  component: Invitations,
});

function Invitations() {
  const router = useRouter();
  return (
    <InvitationsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.invitations.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
