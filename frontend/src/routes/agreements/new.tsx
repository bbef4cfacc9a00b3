import { createFileRoute } from '@tanstack/react-router';
import { NewAgreementPage } from '../../features/agreements/AgreementEditPages';
import { one, type Search } from '../../lib/search';

export const Route = createFileRoute('/agreements/new')({
  validateSearch: (search: Search) => ({ network: one(search, 'network') }),
  loader: ({ context }) => context.i18n.loadNamespaces('agreements'),
  component: NewAgreement,
});

function NewAgreement() {
  return <NewAgreementPage network={Route.useSearch().network} />;
}
