import { createFileRoute } from '@tanstack/react-router';
import { NewTemplatePage } from '../../features/checklists/ChecklistEditPages';

export const Route = createFileRoute('/checklists/templates/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: NewTemplatePage,
});
