import { createFileRoute, useRouter } from '@tanstack/react-router';
import { CommitteesPage } from '../../features/committees/CommitteesPage';
import { readCommitteesSearch } from '../../features/committees/committeesSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/committees/')({
  validateSearch: readCommitteesSearch,
  loader: ({ context }) => context.i18n.loadNamespaces(['committees', 'meetings']),
  component: Committees,
});

function Committees() {
  const router = useRouter();
  return (
    <CommitteesPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.committees.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
