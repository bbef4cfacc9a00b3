import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { MembersPage } from '../../features/members/MembersPage';
import { readMembersSearch } from '../../features/members/membersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/members/')({
  validateSearch: readMembersSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('members');
  },
  component: Members,
});

function Members() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <MembersPage
      network={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.members.list(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
