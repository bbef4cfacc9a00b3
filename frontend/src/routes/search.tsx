import { createFileRoute, useRouter } from '@tanstack/react-router';
import { readSearchAddress } from '../features/search/searchAddress';
import { SearchPage } from '../features/search/SearchPage';
import { paths } from '../lib/paths';

export const Route = createFileRoute('/search')({
  validateSearch: readSearchAddress,
  loader: ({ context }) => context.i18n.loadNamespaces('search'),
  component: Search,
});

function Search() {
  const router = useRouter();
  return (
    <SearchPage
      search={Route.useSearch()}
      onSearch={(search) => void router.navigate({ href: paths.search(search), replace: true, resetScroll: false })}
    />
  );
}
