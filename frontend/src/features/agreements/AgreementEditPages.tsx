import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getAgreementOptions, getAgreementVersionOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AgreementView } from '../../api/gen/types.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { AgreementForm } from './AgreementForm';
import { PublicationForm } from './PublicationForm';

export function NewAgreementPage({ network }: { network: string | undefined }) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.agreements.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(own) => <AgreementForm network={network ?? own} />}</NewRecord>
    </>
  );
}

export function AgreementEditPage({ id }: { id: string }) {
  const { t } = useTranslation('agreements');
  return (
    <Written id={id} title={t('editTitle')}>
      {(agreement) => <AgreementForm key={agreement.id} agreement={agreement} />}
    </Written>
  );
}

export function PublishPage({ id }: { id: string }) {
  const { t } = useTranslation('agreements');
  return (
    <Written id={id} title={t('publishTitle')}>
      {(agreement) => <Publication agreement={agreement} />}
    </Written>
  );
}

/** Begins when the text is known it shall begin with: a form does not take it up later. */
function Publication({ agreement }: { agreement: AgreementView }) {
  const { id, versions, preparedText } = agreement;
  const number = versions.at(-1)?.number;
  const isAsked = preparedText === undefined && number !== undefined;
  const options = getAgreementVersionOptions({ path: { id, number: number ?? 0 } });
  const { data, isLoading } = useQuery({ ...options, ...(isAsked ? {} : { queryFn: skipToken }) });
  if (isLoading) return <PageSkeleton />;
  return <PublicationForm agreement={agreement} text={preparedText ?? data?.text} />;
}

type WrittenProps = { id: string; title: string; children: (agreement: AgreementView) => ReactNode };

function Written({ id, title, children }: WrittenProps) {
  const { t } = useTranslation('agreements');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getAgreementOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(agreement) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.agreements.list(), name: t('title') },
              { href: paths.agreements.page(id), name: <Localized text={agreement.title} /> },
            ]}
          />
          <PageHeader title={title} />
          <SignedInOnly>{children(agreement)}</SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
