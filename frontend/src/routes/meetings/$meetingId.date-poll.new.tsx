import { createFileRoute } from '@tanstack/react-router';
import { NewDatePollPage } from '../../features/polls/NewDatePollPage';

export const Route = createFileRoute('/meetings/$meetingId/date-poll/new')({
  loader: ({ context }) => context.i18n.loadNamespaces(['polls', 'meetings']),
  component: NewDatePoll,
});

function NewDatePoll() {
  return <NewDatePollPage id={Route.useParams().meetingId} />;
}
