import { createFileRoute, useRouter } from '@tanstack/react-router';
import { MeetingsPage } from '../../features/meetings/MeetingsPage';
import { readMeetingsSearch } from '../../features/meetings/meetingsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/meetings/')({
  validateSearch: readMeetingsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('meetings'),
  component: Meetings,
});

function Meetings() {
  const router = useRouter();
  return (
    <MeetingsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.meetings.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
