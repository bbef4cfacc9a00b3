import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { HistoryPage } from '../../features/members/HistoryPage';
import { readHistorySearch } from '../../features/members/membersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/members/history')({
  validateSearch: readHistorySearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('members');
  },
  component: History,
});

function History() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <HistoryPage
      network={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.members.history(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
