import { createFileRoute, useRouter } from '@tanstack/react-router';
import { readYearSearch } from '../../features/reports/reportsSearch';
import { NetworkYearReportPage } from '../../features/reports/YearReportPages';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/networks/$networkId/year-report')({
  validateSearch: readYearSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('reports'),
  component: YearReport,
});

function YearReport() {
  const router = useRouter();
  const { networkId } = Route.useParams();
  return (
    <NetworkYearReportPage
      id={networkId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.networks.yearReport(networkId, search), replace: true, resetScroll: false })
      }
    />
  );
}
