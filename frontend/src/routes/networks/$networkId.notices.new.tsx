import { createFileRoute } from '@tanstack/react-router';
import { NewNoticePage } from '../../features/notices/NoticeEditPages';

export const Route = createFileRoute('/networks/$networkId/notices/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('notices'),
  component: NewNotice,
});

function NewNotice() {
  return <NewNoticePage network={Route.useParams().networkId} />;
}
