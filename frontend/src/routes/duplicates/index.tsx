import { createFileRoute, useRouter } from '@tanstack/react-router';
import { DuplicatesPage } from '../../features/duplicates/DuplicatesPage';
import { readDuplicatesSearch } from '../../features/duplicates/duplicatesSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/duplicates/')({
  validateSearch: readDuplicatesSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('duplicates'),
  component: Duplicates,
});

function Duplicates() {
  const router = useRouter();
  return (
    <DuplicatesPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.duplicates.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
