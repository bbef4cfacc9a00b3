import { createFileRoute, useRouter } from '@tanstack/react-router';
import { NetworksPage } from '../../features/networks/NetworksPage';
import { readNetworksSearch } from '../../features/networks/networksSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/')({
  validateSearch: readNetworksSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('networks'),
  component: Networks,
});

function Networks() {
  const router = useRouter();
  return (
    <NetworksPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.networks.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
