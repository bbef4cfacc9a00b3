import { createFileRoute } from '@tanstack/react-router';
import { PersonEditPage } from '../../features/persons/PersonEditPages';

export const Route = createFileRoute('/persons/$personId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('persons'),
  component: EditPerson,
});

function EditPerson() {
  return <PersonEditPage id={Route.useParams().personId} />;
}
