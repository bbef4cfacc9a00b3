import { createFileRoute } from '@tanstack/react-router';
import { ManagePage } from '../features/manage/ManagePage';

export const Route = createFileRoute('/manage')({
  loader: ({ context }) => context.i18n.loadNamespaces('manage'),
  component: ManagePage,
});
