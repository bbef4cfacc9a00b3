import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listDatePollsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { DatePollView, MeetingView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';
import { PollDates } from './PollDates';
import { PollState } from './PollState';

/** How it stands with the date of a tentative meeting, for those whom it concerns; nobody else knows of it. */
export function DatePollPanel({ meeting: { id, network, committee, status } }: { meeting: MeetingView }) {
  const { t } = useTranslation('polls');
  const access = useAccess();
  const isTentative = access.isSignedIn && status === 'TENTATIVE';
  const query = useQuery({ ...listDatePollsOptions({ path: { id } }), enabled: isTentative });
  const mayWrite = access.coordinates(network.id) || access.leads(committee?.id);
  if (!isTentative) return null;
  if (query.error && problemOf(query.error).status === 403) return null;
  return (
    <div className="no-print">
      <Panel title={t('title')}>
        <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
          {({ items }) => <Newest meeting={id} poll={items[0]} mayWrite={mayWrite} />}
        </QueryView>
      </Panel>
    </div>
  );
}

type NewestProps = { meeting: string; poll: DatePollView | undefined; mayWrite: boolean };

function Newest({ meeting, poll, mayWrite }: NewestProps) {
  const { t } = useTranslation('polls');
  const mayBegin = mayWrite && (poll === undefined || poll.state === 'CLOSED');
  return (
    <>
      {poll ? (
        <>
          <PollState poll={poll} />
          <PollDates poll={poll} />
        </>
      ) : (
        <p className="muted">{t('none')}</p>
      )}
      <div className="row">
        {poll && (
          <ButtonLink size="small" href={paths.meetings.datePoll(meeting)}>
            <ListChecks size={17} aria-hidden />
            {poll.state === 'OPEN' && poll.answers ? t('toAnswer') : t('toPoll')}
          </ButtonLink>
        )}
        {mayBegin && (
          <ButtonLink size="small" href={paths.meetings.newDatePoll(meeting)}>
            <CalendarPlus size={17} aria-hidden />
            {t('begin')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
