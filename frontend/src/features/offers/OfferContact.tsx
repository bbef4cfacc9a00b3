import { Navigation } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounsellingOfferView } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized } from '../../domain/Localized';
import { LazyMap } from '../../domain/map/LazyMap';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink, Link } from '../../ui/Link';
import { addressOf } from './OfferPlaces';

/** How to reach it: calling first, then the way there. */
export function OfferContact({ offer }: { offer: CounsellingOfferView }) {
  const { t } = useTranslation(['offers', 'common']);
  const places = useMemo(
    () =>
      offer.places
        .map(addressOf)
        .flatMap((address, position) =>
          address?.point
            ? [{ id: String(position), latitude: address.point.latitude, longitude: address.point.longitude }]
            : [],
        ),
    [offer.places],
  );
  const first = places[0];
  const address = offer.places.map(addressOf).find((found) => found !== undefined);
  return (
    <>
      <Panel title={t('common:contact.title')}>
        <ContactPoints points={offer.contactPoints} />
        {address && <Address address={address} />}
        {offer.providers.length > 0 && (
          <ul className="stack-small" aria-label={t('providers')}>
            {offer.providers.map((provider) => (
              <li key={provider.id}>
                <Link href={paths.organisations.page(provider.id)}>
                  <Localized text={provider.name} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {first && (
        <>
          <div className="no-print" style={{ blockSize: 260 }}>
            <LazyMap label={t('common:contact.map')} places={places} closest={10.5} />
          </div>
          <ButtonLink href={`geo:${first.latitude},${first.longitude}`}>
            <Navigation size={18} aria-hidden />
            {t('common:contact.directions')}
          </ButtonLink>
        </>
      )}
    </>
  );
}
