import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { CompositionPage } from '../../features/members/CompositionPage';
import { readDaySearch } from '../../features/members/membersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/members/composition')({
  validateSearch: readDaySearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNetworkOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('members');
  },
  component: Composition,
});

function Composition() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <CompositionPage
      network={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.members.composition(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
