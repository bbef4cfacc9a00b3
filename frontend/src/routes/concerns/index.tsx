import { createFileRoute, useRouter } from '@tanstack/react-router';
import { ConcernsPage } from '../../features/concerns/ConcernsPage';
import { readConcernsSearch } from '../../features/concerns/concernsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/concerns/')({
  validateSearch: readConcernsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('concerns'),
  component: Concerns,
});

function Concerns() {
  const router = useRouter();
  return (
    <ConcernsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.concerns.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
