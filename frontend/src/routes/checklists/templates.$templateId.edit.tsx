import { createFileRoute } from '@tanstack/react-router';
import { TemplateEditPage } from '../../features/checklists/ChecklistEditPages';

export const Route = createFileRoute('/checklists/templates/$templateId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: EditTemplate,
});

function EditTemplate() {
  return <TemplateEditPage id={Route.useParams().templateId} />;
}
