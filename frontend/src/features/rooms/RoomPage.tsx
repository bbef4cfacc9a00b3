import './rooms.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarX2, Projector, X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, getMeetingQueryKey, getMeetingRoomOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingRoom, MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { RoomAttendance } from './RoomAttendance';
import { RoomNotes } from './RoomNotes';
import { RoomNow } from './RoomNow';
import { RoomOutcomes } from './RoomOutcomes';
import { RoomQuorum } from './RoomQuorum';
import { RoomWaiting } from './RoomWaiting';
import { useOutbox } from './useOutbox';

const every = 4_000;

type Props = {
  id: string;
  isProjector: boolean;
  /** What earlier meetings left to be done; it comes from the route, which knows all features. */
  carried?: ReactNode;
};

/** A meeting while it takes place. */
export function RoomPage(props: Props) {
  const { t } = useTranslation('rooms');
  return (
    <SignedInOnly title={t('title')}>
      <Asked {...props} />
    </SignedInOnly>
  );
}

function Asked({ id, isProjector, carried }: Props) {
  const queryClient = useQueryClient();
  const meeting = useQuery(getMeetingOptions({ path: { id } }));
  const room = useQuery({ ...getMeetingRoomOptions({ path: { id } }), refetchInterval: every });
  const isOutdated =
    room.data !== undefined && meeting.data !== undefined && room.data.meetingVersion !== meeting.data.version;
  useEffect(() => {
    // Somebody wrote the meeting whole, or added an outcome: its agenda and its people may be others.
    if (isOutdated) void queryClient.invalidateQueries({ queryKey: getMeetingQueryKey({ path: { id } }) });
  }, [isOutdated, queryClient, id]);
  return (
    <QueryView query={meeting}>
      {(view) => (
        <QueryView query={room}>
          {(now) => (
            <Room
              meeting={view}
              room={now}
              ahead={Date.parse(now.now) - room.dataUpdatedAt}
              isProjector={isProjector}
              carried={carried}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

type RoomProps = { meeting: MeetingView; room: MeetingRoom; ahead: number; isProjector: boolean; carried: ReactNode };

function Room({ meeting, room, ahead, isProjector, carried }: RoomProps) {
  const { t } = useTranslation('rooms');
  const outbox = useOutbox(meeting.id);
  const shared = { meeting, room, outbox };
  const title = <Localized text={meeting.title} />;
  if (isProjector) {
    return (
      <article className="room-projector stack">
        <PageHeader
          title={title}
          actions={
            <ButtonLink size="small" href={paths.meetings.room(meeting.id)}>
              <X size={17} aria-hidden />
              {t('leaveProjector')}
            </ButtonLink>
          }
        />
        <RoomNow {...shared} ahead={ahead} isProjector />
        <RoomQuorum {...shared} />
        <RoomOutcomes {...shared} isProjector />
      </article>
    );
  }
  return (
    <article className="stack">
      <Breadcrumbs trail={[{ href: paths.meetings.page(meeting.id), name: t('meeting') }]} />
      <PageHeader
        title={title}
        below={t('title')}
        actions={
          <ButtonLink size="small" href={paths.meetings.room(meeting.id, { view: 'projector' })}>
            <Projector size={17} aria-hidden />
            {t('projector')}
          </ButtonLink>
        }
      />
      {meeting.status === 'CANCELLED' && (
        <Note tone="bad" icon={<CalendarX2 size={18} aria-hidden />}>
          {t('cancelled')}
        </Note>
      )}
      <RoomWaiting outbox={outbox} meeting={meeting} />
      <div className="columns">
        <div className="stack">
          <RoomNow {...shared} ahead={ahead} />
          {meeting.status !== 'CANCELLED' && carried}
          <RoomNotes {...shared} />
          <RoomOutcomes {...shared} />
        </div>
        <div className="stack">
          <RoomQuorum {...shared} />
          <RoomAttendance {...shared} />
        </div>
      </div>
    </article>
  );
}
