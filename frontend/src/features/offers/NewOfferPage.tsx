import { useTranslation } from 'react-i18next';
import { useOwnNetworkOptions } from '../../domain/form/useOwnNetworkOptions';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OfferForm } from './OfferForm';

export function NewOfferPage() {
  const { t } = useTranslation('offers');
  const networks = useOwnNetworkOptions();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.offers.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <SignedInOnly>
        <OfferForm key={networks[0]?.id} networkId={networks[0]?.id ?? ''} />
      </SignedInOnly>
    </>
  );
}
