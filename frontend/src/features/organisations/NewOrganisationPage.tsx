import { useTranslation } from 'react-i18next';
import { useOwnNetworkOptions } from '../../domain/form/useOwnNetworkOptions';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OrganisationForm } from './OrganisationForm';

export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  const networks = useOwnNetworkOptions();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.organisations.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <SignedInOnly>
        <OrganisationForm key={networks[0]?.id} networkId={networks[0]?.id ?? ''} />
      </SignedInOnly>
    </>
  );
}
