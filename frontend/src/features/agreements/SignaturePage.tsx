import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lookUpSignature } from '../../api/gen/sdk.gen';
import type { SigningPage } from '../../api/gen/types.gen';
import { type ApiProblem, problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { toast } from '../../ui/Toast';
import { SignatureDone } from './SignatureDone';
import { SigningForm } from './SigningForm';
import { SigningText } from './SigningText';

/** Why a link does not work, as the server names it. */
const reasons = ['link-unknown', 'link-expired', 'link-used', 'nothing-to-sign', 'version-superseded'] as const;

/** What a mailed link leads to: the text, and signing or declining it. Without an account. */
export function SignaturePage({ token }: { token: string }) {
  const queryClient = useQueryClient();
  const { t } = useTranslation('agreements');
  const queryKey = ['signature', token];
  const query = useQuery({
    queryKey,
    enabled: token !== '',
    // It is read once: after signing the link is used up, and what was signed stays to be seen.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await lookUpSignature({ body: { token }, signal, throwOnError: true })).data,
  });

  function finish(done: SigningPage) {
    queryClient.setQueryData(queryKey, done);
    // Said aloud as well: what was pressed is gone from the page.
    toast(done.state === 'SIGNED' ? t('sign.signed') : t('sign.declined'));
  }

  if (token === '') return <DeadLink reason="link-unknown" />;
  const reason = query.error && reasonOf(problemOf(query.error));
  if (reason) return <DeadLink reason={reason} />;
  return <QueryView query={query}>{(page) => <Signature page={page} token={token} onDone={finish} />}</QueryView>;
}

const reasonOf = ({ slug, status }: ApiProblem) =>
  reasons.find((known) => known === slug) ?? (status === 400 || status === 404 ? 'link-unknown' : undefined);

type Props = { page: SigningPage; token: string; onDone: (page: SigningPage) => void };

function Signature({ page, token, onDone }: Props) {
  const { t } = useTranslation('agreements');
  return (
    <article>
      <PageHeader
        title={<Localized text={page.title} />}
        below={
          <>
            <Localized text={page.network} /> · {t('version', { number: page.agreementVersion })}
          </>
        }
      />
      <div className="columns">
        <SigningText page={page} />
        {page.state === 'OPEN' ? (
          <SigningForm page={page} token={token} onDone={onDone} />
        ) : (
          <SignatureDone page={page} />
        )}
      </div>
    </article>
  );
}

function DeadLink({ reason }: { reason: (typeof reasons)[number] }) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <PageHeader icon={<MailQuestionMark size={28} aria-hidden />} title={t('sign.title')} />
      <EmptyState title={t(`sign.dead.${reason}`)} hint={t(`sign.deadHint.${reason}`)}>
        <ButtonLink href={paths.networks.list()}>{t('sign.toNetworks')}</ButtonLink>
      </EmptyState>
    </>
  );
}
