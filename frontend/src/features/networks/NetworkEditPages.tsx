import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { NetworkForm } from './NetworkForm';

export function NewNetworkPage() {
  const { t } = useTranslation('networks');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.networks.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <SignedInOnly>
        <NetworkForm />
      </SignedInOnly>
    </>
  );
}

export function NetworkEditPage({ id }: { id: string }) {
  const { t } = useTranslation('networks');
  const query = useQuery({
    ...getNetworkOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(network) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.networks.list(), name: t('title') },
              { href: paths.networks.page(id), name: <Localized text={network.name} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <NetworkForm key={network.id} network={network} />
          </SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
