import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { CommitteeForm } from './CommitteeForm';

export function NewCommitteePage() {
  const { t } = useTranslation('committees');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.committees.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(network) => <CommitteeForm network={network} />}</NewRecord>
    </>
  );
}

export function CommitteeEditPage({ id }: { id: string }) {
  const { t } = useTranslation('committees');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getCommitteeOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(committee) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.committees.list(), name: t('title') },
              { href: paths.committees.page(id), name: <Localized text={committee.name} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <CommitteeForm key={committee.id} committee={committee} />
          </SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
