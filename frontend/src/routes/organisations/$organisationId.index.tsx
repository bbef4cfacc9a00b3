import { createFileRoute } from '@tanstack/react-router';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import { OrganisationPage } from '../../features/organisations/OrganisationPage';

export const Route = createFileRoute('/organisations/$organisationId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getOrganisationOptions({ path: { id: params.organisationId } }));
    return context.i18n.loadNamespaces('organisations');
  },
  component: Organisation,
});

function Organisation() {
  return <OrganisationPage id={Route.useParams().organisationId} />;
}
