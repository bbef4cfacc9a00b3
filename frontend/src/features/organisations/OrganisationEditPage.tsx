import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getOrganisationOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OrganisationForm } from './OrganisationForm';

export function OrganisationEditPage({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getOrganisationOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(organisation) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.organisations.list(), name: t('title') },
              { href: paths.organisations.page(id), name: <Localized text={organisation.name} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <SignedInOnly>
            <OrganisationForm key={organisation.id} organisation={organisation} />
          </SignedInOnly>
        </>
      )}
    </QueryView>
  );
}
