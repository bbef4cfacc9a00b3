import { createFileRoute } from '@tanstack/react-router';
import { getPrivacyOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NetworkPrivacyPage } from '../../features/privacy/NetworkPrivacyPage';

export const Route = createFileRoute('/networks/$networkId/privacy')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPrivacyOptions({ path: { id: params.networkId } }));
    return context.i18n.loadNamespaces('privacy');
  },
  component: Privacy,
});

function Privacy() {
  return <NetworkPrivacyPage network={Route.useParams().networkId} />;
}
