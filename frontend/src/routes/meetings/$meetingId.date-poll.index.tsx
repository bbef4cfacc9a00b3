import { createFileRoute } from '@tanstack/react-router';
import { DatePollPage } from '../../features/polls/DatePollPage';

export const Route = createFileRoute('/meetings/$meetingId/date-poll/')({
  loader: ({ context }) => context.i18n.loadNamespaces(['polls', 'meetings']),
  component: DatePoll,
});

function DatePoll() {
  return <DatePollPage id={Route.useParams().meetingId} />;
}
