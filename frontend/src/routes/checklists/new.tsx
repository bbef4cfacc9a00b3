import { createFileRoute } from '@tanstack/react-router';
import { NewChecklistPage } from '../../features/checklists/ChecklistEditPages';
import { one, type Search } from '../../lib/search';

export const Route = createFileRoute('/checklists/new')({
  validateSearch: (search: Search) => ({ membership: one(search, 'membership') }),
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: NewChecklist,
});

function NewChecklist() {
  return <NewChecklistPage membership={Route.useSearch().membership ?? ''} />;
}
