import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NetworkPage } from '../../features/networks/NetworkPage';
import { readNetworkSearch } from '../../features/networks/networksSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/')({
  validateSearch: readNetworkSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('networks');
  },
  component: Network,
});

function Network() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <NetworkPage
      id={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.networks.page(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
