import { createFileRoute } from '@tanstack/react-router';
import { OrganisationEditPage } from '../../features/organisations/OrganisationEditPage';

export const Route = createFileRoute('/organisations/$organisationId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('organisations'),
  component: EditOrganisation,
});

function EditOrganisation() {
  return <OrganisationEditPage id={Route.useParams().organisationId} />;
}
