import { createFileRoute } from '@tanstack/react-router';
import { getPersonOptions } from '../../api/gen/@tanstack/react-query.gen';
import { PersonPage } from '../../features/persons/PersonPage';

export const Route = createFileRoute('/persons/$personId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPersonOptions({ path: { id: params.personId } }));
    return context.i18n.loadNamespaces(['persons', 'consents']);
  },
  component: Person,
});

function Person() {
  return <PersonPage id={Route.useParams().personId} />;
}
