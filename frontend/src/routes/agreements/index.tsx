import { createFileRoute, useRouter } from '@tanstack/react-router';
import { AgreementsPage } from '../../features/agreements/AgreementsPage';
import { readAgreementsSearch } from '../../features/agreements/agreementsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/agreements/')({
  validateSearch: readAgreementsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('agreements'),
  component: Agreements,
});

function Agreements() {
  const router = useRouter();
  return (
    <AgreementsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.agreements.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
