import { createFileRoute, useRouter } from '@tanstack/react-router';
import { ApplicationsPage } from '../../features/applications/ApplicationsPage';
import { readApplicationsSearch } from '../../features/applications/applicationsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/applications/')({
  validateSearch: readApplicationsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('applications'),
  component: Applications,
});

function Applications() {
  const router = useRouter();
  return (
    <ApplicationsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.applications.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
