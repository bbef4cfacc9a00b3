import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailQuestionMark, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lookUpConsent } from '../../api/gen/sdk.gen';
import type { ConsentPage } from '../../api/gen/types.gen';
import { type ApiProblem, problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Note } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PurposePanel } from './PurposePanel';
import { useAnswers } from './useAnswers';

const isDead = ({ slug, status }: ApiProblem) =>
  slug === 'link-unknown' || slug === 'link-expired' || status === 400 || status === 404;

/** What a mailed link leads to: what may be shown of somebody to whom, by their own word. Without an account. */
export function ConsentLinkPage({ token }: { token: string }) {
  const queryClient = useQueryClient();
  const queryKey = ['consent', token];
  const query = useQuery({
    queryKey,
    enabled: token !== '',
    // Reads, though it is a POST: the secret of the link must not come into an address.
    queryFn: async ({ signal }) => (await lookUpConsent({ body: { token }, signal, throwOnError: true })).data,
  });
  if (token === '' || (query.error && isDead(problemOf(query.error)))) return <DeadLink />;
  return (
    <QueryView query={query}>
      {(page) => <Consents page={page} token={token} onSaid={(said) => queryClient.setQueryData(queryKey, said)} />}
    </QueryView>
  );
}

type Props = { page: ConsentPage; token: string; onSaid: (page: ConsentPage) => void };

function Consents({ page, token, onSaid }: Props) {
  const { t } = useTranslation('consents');
  const language = useLanguage();
  const { say, isSending } = useAnswers(token, page, onSaid);
  const { network, texts, states, open, expiresAt } = page;
  return (
    <>
      <PageHeader
        icon={<ShieldCheck size={28} aria-hidden />}
        title={t('link.title')}
        below={<Localized text={network} />}
      />
      <div className="stack">
        <p className="lead">{t('link.lead')}</p>
        {!open && <Note tone="warn">{t('link.closed', { date: formatDate(new Date(expiresAt), language) })}</Note>}
        {texts.map((text) => (
          <PurposePanel
            key={text.purpose}
            text={text}
            states={states.filter(({ purpose }) => purpose === text.purpose)}
            isOpen={open}
            isSending={isSending}
            onSay={say}
          />
        ))}
        <p className="small muted">{t('link.keep')}</p>
      </div>
    </>
  );
}

function DeadLink() {
  const { t } = useTranslation('consents');
  return (
    <>
      <PageHeader icon={<MailQuestionMark size={28} aria-hidden />} title={t('link.title')} />
      <EmptyState title={t('link.dead')} hint={t('link.deadHint')}>
        <ButtonLink href={paths.networks.list()}>{t('link.toNetworks')}</ButtonLink>
      </EmptyState>
    </>
  );
}
