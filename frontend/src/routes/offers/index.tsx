import { createFileRoute, useRouter } from '@tanstack/react-router';
import { OffersPage } from '../../features/offers/OffersPage';
import { readOffersSearch } from '../../features/offers/offersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/offers/')({
  validateSearch: readOffersSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('offers'),
  component: Offers,
});

function Offers() {
  const router = useRouter();
  return (
    <OffersPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.offers.list(search), replace: true, resetScroll: false })
      }
      onOpen={(id) => void router.navigate({ href: paths.offers.page(id) })}
    />
  );
}
