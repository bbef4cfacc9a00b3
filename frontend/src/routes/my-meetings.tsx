import { createFileRoute } from '@tanstack/react-router';
import type { MeetingSearch } from '../api/gen/types.gen';
import { MyMeetingsPage } from '../features/calendar/MyMeetingsPage';
import { readFound } from '../features/calendar/readFound';
import { MyRegistrations } from '../features/registrations/MyRegistrations';

/** Whoever comes from a list that they narrowed brings along what by. */
export const Route = createFileRoute('/my-meetings')({
  validateSearch: (search): MeetingSearch => readFound(search),
  loader: ({ context }) => context.i18n.loadNamespaces(['calendar', 'meetings', 'registrations']),
  component: MyMeetings,
});

function MyMeetings() {
  return <MyMeetingsPage found={Route.useSearch()} registrations={<MyRegistrations />} />;
}
