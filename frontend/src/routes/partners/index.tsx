import { createFileRoute, useRouter } from '@tanstack/react-router';
import { PartnersPage } from '../../features/partners/PartnersPage';
import { readPartnersSearch } from '../../features/partners/partnersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/partners/')({
  validateSearch: readPartnersSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('partners'),
  component: Partners,
});

function Partners() {
  const router = useRouter();
  return (
    <PartnersPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.partners.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
