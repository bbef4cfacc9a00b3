import { createFileRoute } from '@tanstack/react-router';
import { CarriedTasks } from '../../features/registers/CarriedTasks';
import { RoomPage } from '../../features/rooms/RoomPage';
import { oneOf, type Search } from '../../lib/search';

/** Others tick tasks off in the same room. */
const askedAgain = 15_000;

export const Route = createFileRoute('/meetings/$meetingId/room')({
  validateSearch: (search: Search) => ({ view: oneOf(search, 'view', ['projector']) }),
  loader: ({ context }) => context.i18n.loadNamespaces(['rooms', 'registers']),
  component: Room,
});

function Room() {
  const { meetingId } = Route.useParams();
  return (
    <RoomPage
      id={meetingId}
      isProjector={Route.useSearch().view === 'projector'}
      carried={<CarriedTasks meeting={meetingId} every={askedAgain} />}
    />
  );
}
