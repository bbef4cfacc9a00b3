import { createFileRoute } from '@tanstack/react-router';
import { TemplatesPage } from '../../features/checklists/TemplatesPage';

export const Route = createFileRoute('/checklists/templates/')({
  loader: ({ context }) => context.i18n.loadNamespaces('checklists'),
  component: TemplatesPage,
});
