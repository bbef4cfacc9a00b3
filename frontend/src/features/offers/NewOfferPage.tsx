import { useTranslation } from 'react-i18next';
import { NewRecord } from '../../domain/form/NewRecord';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OfferForm } from './OfferForm';

export function NewOfferPage() {
  const { t } = useTranslation('offers');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.offers.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(network) => <OfferForm networkId={network} />}</NewRecord>
    </>
  );
}
