import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { exportByDataLink, lookUpDataLink, requestByDataLink } from '../../api/gen/sdk.gen';
import type { DataLinkPage } from '../../api/gen/types.gen';
import { type ApiProblem, problemOf } from '../../api/problem';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { PageHeader } from '../../ui/PageHeader';
import { ExportPanel } from './ExportPanel';
import { RequestForm } from './RequestForm';
import { RequestList } from './RequestList';

const deadAs = ({ slug, status }: ApiProblem) => {
  if (slug === 'link-expired') return 'expired';
  return slug === 'link-unknown' || status === 400 || status === 404 ? 'unknown' : undefined;
};

/** What a mailed link leads to: all that is known of an address, for whoever reads its mails. */
export function LinkedData({ token }: { token: string }) {
  const query = useQuery({
    queryKey: ['data-link', token],
    // Reads, though it is a POST: the secret of the link must not come into an address.
    queryFn: async ({ signal }) => (await lookUpDataLink({ body: { token }, signal, throwOnError: true })).data,
  });
  const dead = query.error && deadAs(problemOf(query.error));
  if (dead) return <DeadLink reason={dead} />;
  return <QueryView query={query}>{(page) => <Linked page={page} token={token} />}</QueryView>;
}

function Linked({ page: { email, expiresAt, networks, requests }, token }: { page: DataLinkPage; token: string }) {
  const { t } = useTranslation('myData');
  const language = useLanguage();
  const queryClient = useQueryClient();
  return (
    <>
      <PageHeader
        title={t('title')}
        below={
          <span style={{ overflowWrap: 'anywhere' }}>
            <Ltr>{email}</Ltr> · {t('linkUntil', { date: formatMoment(expiresAt, language) })}
          </span>
        }
      />
      <div className="stack">
        <ExportPanel read={async () => (await exportByDataLink({ body: { token }, throwOnError: true })).data} />
        <RequestList requests={requests} />
        <RequestForm
          draftKey="data-request:link"
          networks={networks.map(({ id, name }) => ({ id, name: plainText(name, language) }))}
          send={async (body) => {
            const asked = { ...body, token, language: language === 'de' ? ('DE' as const) : ('EN' as const) };
            const { data } = await requestByDataLink({ body: asked, throwOnError: true });
            queryClient.setQueryData(['data-link', token], data);
          }}
        />
      </div>
    </>
  );
}

function DeadLink({ reason }: { reason: 'unknown' | 'expired' }) {
  const { t } = useTranslation('myData');
  return (
    <>
      <PageHeader icon={<MailQuestionMark size={28} aria-hidden />} title={t('title')} />
      <EmptyState title={t(`dead.${reason}`)} hint={t(`dead.${reason}Hint`)}>
        <ButtonLink href={paths.myData()}>{t('newLink')}</ButtonLink>
      </EmptyState>
    </>
  );
}
