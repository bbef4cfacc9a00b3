import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPersonOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { PersonForm } from './PersonForm';
import { PersonName } from './PersonName';
import { nameOf } from './personWords';

export function NewPersonPage() {
  const { t } = useTranslation('persons');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.persons.list(), name: t('title') }]} />
      <PageHeader title={t('newTitle')} />
      <NewRecord>{(network) => <PersonForm networkId={network} />}</NewRecord>
    </>
  );
}

export function PersonEditPage({ id }: { id: string }) {
  const { t } = useTranslation('persons');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getPersonOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(person) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.persons.list(), name: t('title') },
              { href: paths.persons.page(id), name: <PersonName name={nameOf(person)} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <PersonForm key={person.id} person={person} />
          </SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
