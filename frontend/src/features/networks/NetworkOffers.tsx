import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listCounsellingOffersOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { Names } from '../../domain/Names';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** A few of the offers kept in the network, and the way to all. */
export function NetworkOffers({ id }: { id: string }) {
  const { t } = useTranslation('networks');
  const { data } = useQuery(listCounsellingOffersOptions({ query: { network: [id], limit: 6 } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('offers')}>
      <Rows>
        {data.items.map((offer) => (
          <Row key={offer.id} end={<Names of={offer.providers} />}>
            <Link href={paths.offers.page(offer.id)}>
              <Localized text={offer.name} />
            </Link>
          </Row>
        ))}
      </Rows>
      {data.next !== undefined && <Link href={paths.offers.list({ network: id })}>{t('allOffers')}</Link>}
    </Panel>
  );
}
