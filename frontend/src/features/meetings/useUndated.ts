import { useQuery } from '@tanstack/react-query';
import { listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingStatus, MeetingSummary } from '../../api/gen/types.gen';
import { hasYear } from '../../domain/meetings/meetingDates';
import { type MeetingsSearch, meetingsFilter } from './meetingsSearch';

const none: readonly MeetingSummary[] = [];

/** What is only noted for some day has no place between two days, but must not be forgotten. It sorts before all others. */
export function useUndated(search: MeetingsSearch): readonly MeetingSummary[] {
  const isPast = search.view === 'past';
  const status: MeetingStatus[] = isPast ? ['HELD', 'CANCELLED'] : ['TENTATIVE', 'PLANNED'];
  const { data } = useQuery({
    ...listMeetingsOptions({ query: { ...meetingsFilter(search), status, sort: 'date', limit: 50 } }),
    enabled: isPast || search.view === undefined || search.view === 'upcoming',
  });
  return data?.items.filter((meeting) => !hasYear(meeting)) ?? none;
}
