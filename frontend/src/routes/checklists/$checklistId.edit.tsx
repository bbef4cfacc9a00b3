import { createFileRoute } from '@tanstack/react-router';
import { ChecklistEditPage } from '../../features/checklists/ChecklistEditPages';

export const Route = createFileRoute('/checklists/$checklistId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: EditChecklist,
});

function EditChecklist() {
  return <ChecklistEditPage id={Route.useParams().checklistId} />;
}
