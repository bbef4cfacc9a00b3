import { createFileRoute } from '@tanstack/react-router';
import { NewNetworkPage } from '../../features/networks/NetworkEditPages';

export const Route = createFileRoute('/networks/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('networks'),
  component: NewNetworkPage,
});
