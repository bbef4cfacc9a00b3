import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  lookUpMeetingInvitation,
  replyToMeetingInvitation,
  setMeetingInvitationReminders,
} from '../../api/gen/sdk.gen';
import { problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { RemindersPanel } from './RemindersPanel';
import { ReplyForm } from './ReplyForm';
import { WhenAndWhere } from './WhenAndWhere';

/** What the link of an invitation leads to: the meeting, and the reply to it. Without an account. */
export function ReplyPage({ token }: { token: string }) {
  const { t } = useTranslation('calendar');
  const queryClient = useQueryClient();
  const queryKey = ['meeting-invitation', token];
  const query = useQuery({
    queryKey,
    enabled: token !== '',
    queryFn: async ({ signal }) =>
      (await lookUpMeetingInvitation({ body: { token }, signal, throwOnError: true })).data,
  });
  const problem = query.error && problemOf(query.error);
  const isDead = token === '' || problem?.slug === 'link-unknown' || problem?.status === 400;
  if (isDead) return <DeadLink />;
  return (
    <QueryView query={query}>
      {(page) => (
        <article>
          <PageHeader title={<Localized text={page.title} />} below={<Localized text={page.network} />} />
          <div className="columns">
            <WhenAndWhere page={page} />
            <div className="stack">
              <ReplyForm
                page={page}
                title={t('reply.question')}
                send={async (reply) => {
                  const { data } = await replyToMeetingInvitation({ body: { token, ...reply }, throwOnError: true });
                  queryClient.setQueryData(queryKey, data);
                }}
              />
              <RemindersPanel
                isReminded={page.reminders}
                set={async (reminders) => {
                  const body = { token, reminders };
                  const { data } = await setMeetingInvitationReminders({ body, throwOnError: true });
                  queryClient.setQueryData(queryKey, data);
                }}
              />
            </div>
          </div>
        </article>
      )}
    </QueryView>
  );
}

function DeadLink() {
  const { t } = useTranslation('calendar');
  return (
    <>
      <PageHeader icon={<MailQuestionMark size={28} aria-hidden />} title={t('reply.title')} />
      <EmptyState title={t('reply.dead')} hint={t('reply.deadHint')}>
        <ButtonLink href={paths.meetings.list()}>{t('reply.toMeetings')}</ButtonLink>
      </EmptyState>
    </>
  );
}
