import { createFileRoute } from '@tanstack/react-router';
import { NewMeetingPage } from '../../features/meetings/NewMeetingPage';
import { one } from '../../lib/search';

export const Route = createFileRoute('/meetings/new')({
  validateSearch: (search): { committee?: string | undefined; series?: string | undefined } => ({
    committee: one(search, 'committee'),
    series: one(search, 'series'),
  }),
  loader: ({ context }) => context.i18n.loadNamespaces('meetings'),
  component: NewMeeting,
});

function NewMeeting() {
  return <NewMeetingPage {...Route.useSearch()} />;
}
