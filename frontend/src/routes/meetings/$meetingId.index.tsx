import { createFileRoute } from '@tanstack/react-router';
import { getMeetingOptions } from '../../api/gen/@tanstack/react-query.gen';
import { MeetingPage } from '../../features/meetings/MeetingPage';
import { MinutesPanel } from '../../features/minutes/MinutesPanel';
import { CarriedTasks } from '../../features/registers/CarriedTasks';

export const Route = createFileRoute('/meetings/$meetingId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getMeetingOptions({ path: { id: params.meetingId } }));
    return context.i18n.loadNamespaces(['meetings', 'minutes', 'registers']);
  },
  component: Meeting,
});

function Meeting() {
  const { meetingId } = Route.useParams();
  return (
    <MeetingPage
      id={meetingId}
      minutes={(meeting) => <MinutesPanel meeting={meeting} />}
      carried={<CarriedTasks meeting={meetingId} />}
    />
  );
}
