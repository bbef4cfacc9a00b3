import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCounsellingOfferOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { OfferForm } from './OfferForm';

export function OfferEditPage({ id }: { id: string }) {
  const { t } = useTranslation('offers');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getCounsellingOfferOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(offer) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.offers.list(), name: t('title') },
              { href: paths.offers.page(id), name: <Localized text={offer.name} /> },
            ]}
          />
          <PageHeader title={t('editTitle')} />
          <OfferForm key={offer.id} offer={offer} />
        </>
      )}
    </QueryView>
  );
}
