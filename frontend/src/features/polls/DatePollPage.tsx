import { useQuery } from '@tanstack/react-query';
import { CalendarCheck, CalendarPlus, Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeetingOptions, listDatePollsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { DatePollView, MeetingView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { AnswerForm } from './AnswerForm';
import { CloseDialog } from './CloseDialog';
import { PollDates } from './PollDates';
import { PollState } from './PollState';
import { Voices } from './Voices';

/** Where one says on the phone which dates suit; and where those who write the meeting see who said what, and choose. */
export function DatePollPage({ id }: { id: string }) {
  const { t } = useTranslation('polls');
  return (
    <SignedInOnly title={t('title')}>
      <Breadcrumbs trail={[{ href: paths.meetings.page(id), name: t('back') }]} />
      <Asked id={id} />
    </SignedInOnly>
  );
}

function Asked({ id }: { id: string }) {
  const query = useQuery(getMeetingOptions({ path: { id } }));
  return <QueryView query={query}>{(meeting) => <Polls meeting={meeting} />}</QueryView>;
}

function Polls({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('polls');
  const query = useQuery(listDatePollsOptions({ path: { id: meeting.id } }));
  const access = useAccess();
  const mayWrite = access.coordinates(meeting.network.id) || access.leads(meeting.committee?.id);
  return (
    <article>
      <PageHeader title={t('title')} below={<Localized text={meeting.title} />} />
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {({ items: [poll] }) => (
          <>
            {poll && <Poll key={poll.id} meeting={meeting.id} poll={poll} />}
            {!poll && <EmptyState title={t('none')} />}
            {mayWrite && meeting.status === 'TENTATIVE' && (poll === undefined || poll.state === 'CLOSED') && (
              <p className="row no-print">
                <ButtonLink href={paths.meetings.newDatePoll(meeting.id)}>
                  <CalendarPlus size={17} aria-hidden />
                  {t('begin')}
                </ButtonLink>
              </p>
            )}
          </>
        )}
      </QueryView>
    </article>
  );
}

function Poll({ meeting, poll }: { meeting: string; poll: DatePollView }) {
  const { t } = useTranslation('polls');
  const [isClosing, setClosing] = useState(false);
  const { state, answers, chosen, leads, voices } = poll;
  const isAsked = state === 'OPEN' && answers;
  return (
    <div className="stack">
      <PollState poll={poll} />
      {state === 'OVER' && <Note icon={<Info size={18} aria-hidden />}>{t('over')}</Note>}
      {state === 'CLOSED' && (
        <Note icon={<Info size={18} aria-hidden />}>{chosen ? t('closedWith') : t('closedWithout')}</Note>
      )}
      {leads && state !== 'CLOSED' && (
        <div className="row no-print">
          <Button onPress={() => setClosing(true)}>
            <CalendarCheck size={17} aria-hidden />
            {t('close.open')}
          </Button>
        </div>
      )}
      {isAsked ? (
        <AnswerForm meeting={meeting} poll={poll} />
      ) : (
        <Panel title={t('dates')}>
          <PollDates poll={poll} />
        </Panel>
      )}
      {voices && <Voices poll={poll} voices={voices} />}
      {isClosing && <CloseDialog meeting={meeting} poll={poll} onClose={() => setClosing(false)} />}
    </div>
  );
}
