import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../../features/account/AccountPage';

export const Route = createFileRoute('/account/')({
  loader: ({ context }) => context.i18n.loadNamespaces('account'),
  component: AccountPage,
});
