import { createFileRoute, useRouter } from '@tanstack/react-router';
import { RegisterPage } from '../../features/registrations/RegisterPage';
import { readRegisterSearch } from '../../features/registrations/registerSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/meetings/$meetingId/register')({
  validateSearch: readRegisterSearch,
  loader: ({ context }) => context.i18n.loadNamespaces(['registrations', 'meetings']),
  component: Register,
});

function Register() {
  const router = useRouter();
  const id = Route.useParams().meetingId;
  return (
    <RegisterPage
      id={id}
      isSent={Route.useSearch().sent !== undefined}
      onSent={() => void router.navigate({ href: paths.meetings.register(id, { sent: 'true' }) })}
    />
  );
}
