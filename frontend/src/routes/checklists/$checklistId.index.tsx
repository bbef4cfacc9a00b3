import { createFileRoute } from '@tanstack/react-router';
import { ChecklistPage } from '../../features/checklists/ChecklistPage';

export const Route = createFileRoute('/checklists/$checklistId/')({
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: Checklist,
});

function Checklist() {
  return <ChecklistPage id={Route.useParams().checklistId} />;
}
