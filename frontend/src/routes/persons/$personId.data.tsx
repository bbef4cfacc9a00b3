import { createFileRoute } from '@tanstack/react-router';
import { PersonDataPage } from '../../features/personData/PersonDataPage';

export const Route = createFileRoute('/persons/$personId/data')({
  loader: ({ context }) => context.i18n.loadNamespaces(['personData', 'requests', 'records', 'account']),
  component: PersonData,
});

function PersonData() {
  return <PersonDataPage id={Route.useParams().personId} />;
}
