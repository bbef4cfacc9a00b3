import { useTranslation } from 'react-i18next';
import type { CounsellingOfferView } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { Localized } from '../../domain/Localized';
import { OpeningHoursTable } from '../../domain/OpeningHours';
import { Panel } from '../../ui/Card';

type Place = CounsellingOfferView['places'][number];

/** A place at a site of an organisation lies where the site lies. */
export const addressOf = (place: Place) => place.address ?? place.siteAddress;

/** One panel for each place, with its own hours. */
export function OfferPlaces({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('offers');
  return places.map((place, position) => {
    const hours = place.hours ?? [];
    const name = place.name ?? place.site?.name;
    const address = addressOf(place);
    // A single address stands beside the ways to get in touch already.
    if (hours.length === 0 && !name && places.length === 1) return null;
    return (
      <Panel key={place.id ?? position} title={name ? <Localized text={name} /> : t('places')}>
        {address && <Address address={address} />}
        {hours.length > 0 && <OpeningHoursTable hours={hours} caption={t('hours')} />}
      </Panel>
    );
  });
}
