import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, listMeetingInvitationsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { MeetingWhen } from '../../domain/meetings/MeetingWhen';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Note } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { useNow } from '../../ui/useNow';
import { Invitees } from './Invitees';
import { RoundForm } from './RoundForm';
import { TurnoutPanel } from './TurnoutPanel';

/** Whom a meeting invites and who comes; and the way to invite more. For those who write the meeting. */
export function InvitationsPage({ id }: { id: string }) {
  const { t } = useTranslation('calendar');
  return (
    <SignedInOnly title={t('invitees.title')}>
      <Breadcrumbs trail={[{ href: paths.meetings.page(id), name: t('invitees.back') }]} />
      <Asked id={id} />
    </SignedInOnly>
  );
}

function Asked({ id }: { id: string }) {
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return <QueryView query={query}>{(meeting) => <Invitations meeting={meeting} />}</QueryView>;
}

function Invitations({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('calendar');
  const query = useQuery(listMeetingInvitationsOptions({ path: { id: meeting.id } }));
  const now = useNow();
  const hasBegun = meeting.start !== undefined && new Date(meeting.start) <= now;
  const isOver = meeting.status === 'CANCELLED' || meeting.status === 'HELD' || hasBegun;
  return (
    <article>
      <PageHeader
        title={t('invitees.title')}
        below={
          <>
            <Localized text={meeting.title} /> · <MeetingWhen meeting={meeting} />
          </>
        }
      />
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {(invitees) => (
          <div className="columns">
            <div className="stack">
              <Invitees meeting={meeting.id} invitees={invitees} isOver={isOver} />
              <TurnoutPanel invitees={invitees} meeting={meeting} />
            </div>
            {isOver ? <Note>{t('invitees.over')}</Note> : <RoundForm meeting={meeting} />}
          </div>
        )}
      </QueryView>
    </article>
  );
}
