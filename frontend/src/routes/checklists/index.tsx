import { createFileRoute, useRouter } from '@tanstack/react-router';
import { ChecklistsPage } from '../../features/checklists/ChecklistsPage';
import { readChecklistsSearch } from '../../features/checklists/checklistsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/checklists/')({
  validateSearch: readChecklistsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: Checklists,
});

function Checklists() {
  const router = useRouter();
  return (
    <ChecklistsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.checklists.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
