import { createFileRoute } from '@tanstack/react-router';
import { getNoticeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NoticePage } from '../../features/notices/NoticePage';

export const Route = createFileRoute('/networks/$networkId/notices/$noticeId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getNoticeOptions({ path: { id: params.noticeId } }));
    return context.i18n.loadNamespaces('notices');
  },
  component: Notice,
});

function Notice() {
  const { networkId, noticeId } = Route.useParams();
  return <NoticePage network={networkId} id={noticeId} />;
}
