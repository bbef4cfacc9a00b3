import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPartnerContactOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PartnerForm } from './PartnerForm';
import { PartnerName } from './PartnerName';

export function NewPartnerPage() {
  const { t } = useTranslation('partners');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.partners.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(network) => <PartnerForm network={network} />}</NewRecord>
    </>
  );
}

export function PartnerEditPage({ id }: { id: string }) {
  const { t } = useTranslation('partners');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getPartnerContactOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(contact) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.partners.list(), name: t('title') },
              { href: paths.partners.page(id), name: <PartnerName partner={contact} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          {/* Who is not shown why the data are held does not write them: saving would take away what they do not see. */}
          {contact.basis ? (
            <SignedInOnly>
              <PartnerForm key={contact.id} contact={contact} />
            </SignedInOnly>
          ) : (
            <EmptyState title={t('coordinatorsWrite')} hint={t('coordinatorsWriteHint')}>
              <ButtonLink href={paths.partners.page(id)}>{t('toContact')}</ButtonLink>
            </EmptyState>
          )}
        </>
      )}
    </QueryView>
  );
}
