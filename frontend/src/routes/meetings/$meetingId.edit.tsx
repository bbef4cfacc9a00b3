import { createFileRoute } from '@tanstack/react-router';
import { MeetingEditPage } from '../../features/meetings/MeetingEditPage';

export const Route = createFileRoute('/meetings/$meetingId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('meetings'),
  component: EditMeeting,
});

function EditMeeting() {
  return <MeetingEditPage id={Route.useParams().meetingId} />;
}
