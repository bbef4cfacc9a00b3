import { createFileRoute, useRouter } from '@tanstack/react-router';
import { readYearSearch } from '../../features/reports/reportsSearch';
import { CommitteeYearReportPage } from '../../features/reports/YearReportPages';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/committees/$committeeId/year-report')({
  validateSearch: readYearSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('reports'),
  component: YearReport,
});

function YearReport() {
  const router = useRouter();
  const { committeeId } = Route.useParams();
  return (
    <CommitteeYearReportPage
      id={committeeId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({
          href: paths.committees.yearReport(committeeId, search),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
