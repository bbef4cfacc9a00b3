import { createFileRoute } from '@tanstack/react-router';
import { RegistrationsPage } from '../../features/registrations/RegistrationsPage';

export const Route = createFileRoute('/meetings/$meetingId/registrations')({
  loader: ({ context }) => context.i18n.loadNamespaces(['registrations', 'meetings']),
  component: Registrations,
});

function Registrations() {
  return <RegistrationsPage id={Route.useParams().meetingId} />;
}
