import { createFileRoute } from '@tanstack/react-router';
import { RolesPage } from '../../features/rights/RolesPage';

export const Route = createFileRoute('/roles/')({
  loader: ({ context }) => context.i18n.loadNamespaces(['roles', 'invitations', 'account']),
  component: RolesPage,
});
