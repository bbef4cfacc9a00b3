import { createFileRoute, useRouter } from '@tanstack/react-router';
import { getApplicationOptions } from '../../api/gen/@tanstack/react-query.gen';
import { ApplicationPage } from '../../features/applications/ApplicationPage';
import { readApplicationSearch } from '../../features/applications/applicationsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/applications/$applicationId')({
  validateSearch: readApplicationSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getApplicationOptions({ path: { id: params.applicationId } }));
    return context.i18n.loadNamespaces('applications');
  },
  component: Application,
});

function Application() {
  const router = useRouter();
  const { applicationId } = Route.useParams();
  return (
    <ApplicationPage
      id={applicationId}
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.applications.page(applicationId, search), resetScroll: false })
      }
    />
  );
}
