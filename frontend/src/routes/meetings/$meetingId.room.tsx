import { createFileRoute } from '@tanstack/react-router';
import { RoomPage } from '../../features/rooms/RoomPage';
import { oneOf, type Search } from '../../lib/search';

export const Route = createFileRoute('/meetings/$meetingId/room')({
  validateSearch: (search: Search) => ({ view: oneOf(search, 'view', ['projector']) }),
  loader: ({ context }) => context.i18n.loadNamespaces('rooms'),
  component: Room,
});

function Room() {
  return <RoomPage id={Route.useParams().meetingId} isProjector={Route.useSearch().view === 'projector'} />;
}
