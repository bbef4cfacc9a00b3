import { createFileRoute } from '@tanstack/react-router';
import { getConcernOptions } from '../../api/gen/@tanstack/react-query.gen';
import { ConcernPage } from '../../features/concerns/ConcernPage';

export const Route = createFileRoute('/concerns/$concernId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getConcernOptions({ path: { id: params.concernId } }));
    return context.i18n.loadNamespaces('concerns');
  },
  component: Concern,
});

function Concern() {
  return <ConcernPage id={Route.useParams().concernId} />;
}
