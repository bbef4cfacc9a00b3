import { useTranslation } from 'react-i18next';
import { NewRecord } from '../../domain/form/NewRecord';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OrganisationForm } from './OrganisationForm';

export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.organisations.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(network) => <OrganisationForm networkId={network} />}</NewRecord>
    </>
  );
}
