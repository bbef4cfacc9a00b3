import { createFileRoute } from '@tanstack/react-router';
import { MinutesPage } from '../../features/minutes/MinutesPage';
import { readMinutesSearch } from '../../features/minutes/minutesSearch';

export const Route = createFileRoute('/meetings/$meetingId/minutes/')({
  validateSearch: readMinutesSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('minutes'),
  component: Minutes,
});

function Minutes() {
  return <MinutesPage meeting={Route.useParams().meetingId} search={Route.useSearch()} />;
}
