import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { ApplyPage } from '../../features/applications/ApplyPage';
import { readApplySearch } from '../../features/applications/applicationsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/apply')({
  validateSearch: readApplySearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('applications');
  },
  component: Apply,
});

function Apply() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <ApplyPage
      network={networkId}
      search={Route.useSearch()}
      onSent={() => void router.navigate({ href: paths.apply(networkId, { sent: true }), replace: true })}
    />
  );
}
