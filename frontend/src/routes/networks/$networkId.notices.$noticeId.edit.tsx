import { createFileRoute } from '@tanstack/react-router';
import { NoticeEditPage } from '../../features/notices/NoticeEditPages';

export const Route = createFileRoute('/networks/$networkId/notices/$noticeId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('notices'),
  component: EditNotice,
});

function EditNotice() {
  const { networkId, noticeId } = Route.useParams();
  return <NoticeEditPage network={networkId} id={noticeId} />;
}
