import { createFileRoute } from '@tanstack/react-router';
import { getMeetingOptions } from '../../api/gen/@tanstack/react-query.gen';
import { MeetingPage } from '../../features/meetings/MeetingPage';
import { MinutesPanel } from '../../features/minutes/MinutesPanel';
import { RegistrationPanel } from '../../features/registrations/RegistrationPanel';

export const Route = createFileRoute('/meetings/$meetingId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getMeetingOptions({ path: { id: params.meetingId } }));
    return context.i18n.loadNamespaces(['meetings', 'minutes', 'registrations']);
  },
  component: Meeting,
});

function Meeting() {
  return (
    <MeetingPage
      id={Route.useParams().meetingId}
      minutes={(meeting) => <MinutesPanel meeting={meeting} />}
      registration={(meeting) => <RegistrationPanel meeting={meeting} />}
    />
  );
}
