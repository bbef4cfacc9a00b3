import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NoticesPage } from '../../features/notices/NoticesPage';
import { readNoticesSearch } from '../../features/notices/noticesSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/notices/')({
  validateSearch: readNoticesSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('notices');
  },
  component: Notices,
});

function Notices() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <NoticesPage
      network={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.notices.list(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
