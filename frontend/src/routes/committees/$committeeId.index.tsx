import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getCommitteeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { CommitteePage } from '../../features/committees/CommitteePage';
import { AttendancePanel } from '../../features/reports/AttendancePanel';
import { paths } from '../../lib/paths';
import { one } from '../../lib/search';

export const Route = createFileRoute('/committees/$committeeId/')({
  validateSearch: (search): { asOf?: string | undefined } => ({ asOf: one(search, 'asOf') }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getCommitteeOptions({ path: { id: params.committeeId } }));
    return context.i18n.loadNamespaces(['committees', 'meetings', 'reports']);
  },
  component: Committee,
});

function Committee() {
  const router = useRouter();
  const { committeeId } = Route.useParams();
  return (
    <CommitteePage
      id={committeeId}
      asOf={Route.useSearch().asOf}
      attendance={(committee) => <AttendancePanel committee={committee} />}
      onAsOf={(asOf) =>
        void router.navigate({ href: paths.committees.page(committeeId, { asOf }), replace: true, resetScroll: false })
      }
    />
  );
}
