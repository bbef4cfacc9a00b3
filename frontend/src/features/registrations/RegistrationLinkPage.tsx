import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cancelRegistration, lookUpRegistration, printCertificateByLink } from '../../api/gen/sdk.gen';
import { problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { OwnRegistrationCard } from './OwnRegistrationCard';

/** What the link in a letter leads to: one's own registration. Without an account. */
export function RegistrationLinkPage({ token }: { token: string }) {
  const queryClient = useQueryClient();
  const queryKey = ['meeting-registration', token];
  const query = useQuery({
    queryKey,
    enabled: token !== '',
    queryFn: async ({ signal }) => (await lookUpRegistration({ body: { token }, signal, throwOnError: true })).data,
  });
  const problem = query.error && problemOf(query.error);
  const isDead = token === '' || problem?.slug === 'link-unknown' || problem?.status === 400;
  if (isDead) return <DeadLink />;
  return (
    <QueryView query={query}>
      {(page) => (
        <article>
          <PageHeader title={<Localized text={page.title} />} below={<Localized text={page.network} />} />
          <OwnRegistrationCard
            page={page}
            cancel={async () => {
              const { data } = await cancelRegistration({ body: { token }, throwOnError: true });
              queryClient.setQueryData(queryKey, data);
            }}
            printCertificate={() => printCertificateByLink({ body: { token }, throwOnError: true })}
          />
        </article>
      )}
    </QueryView>
  );
}

function DeadLink() {
  const { t } = useTranslation('registrations');
  return (
    <>
      <PageHeader icon={<MailQuestionMark size={28} aria-hidden />} title={t('own.title')} />
      <EmptyState title={t('own.dead')} hint={t('own.deadHint')}>
        <ButtonLink href={paths.meetings.list()}>{t('own.toMeetings')}</ButtonLink>
      </EmptyState>
    </>
  );
}
