import { createFileRoute } from '@tanstack/react-router';
import { NetworkEditPage } from '../../features/networks/NetworkEditPages';

export const Route = createFileRoute('/networks/$networkId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('networks'),
  component: EditNetwork,
});

function EditNetwork() {
  return <NetworkEditPage id={Route.useParams().networkId} />;
}
