import { createFileRoute, useRouter } from '@tanstack/react-router';
import { OrganisationsPage } from '../../features/organisations/OrganisationsPage';
import { readOrganisationsSearch } from '../../features/organisations/organisationsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/organisations/')({
  validateSearch: readOrganisationsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('organisations'),
  component: Organisations,
});

function Organisations() {
  const router = useRouter();
  return (
    <OrganisationsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.organisations.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
