import { createFileRoute } from '@tanstack/react-router';
import { MinutesEditPage } from '../../features/minutes/MinutesEditPage';

export const Route = createFileRoute('/meetings/$meetingId/minutes/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('minutes'),
  component: EditMinutes,
});

function EditMinutes() {
  return <MinutesEditPage meeting={Route.useParams().meetingId} />;
}
