import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { LazyMap } from '../../domain/map/LazyMap';
import { Panel } from '../../ui/Card';

/** The site whose numbers stand in for those the organisation does not have itself. */
export const mainSite = ({ contactPoints, sites }: OrganisationView) =>
  contactPoints.length > 0 ? undefined : sites.find((site) => (site.contactPoints ?? []).length > 0);

/** How to reach it, and where it is. */
export function OrganisationContact({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation('common');
  const { sites, contactPoints } = organisation;
  const main = mainSite(organisation);
  const address = (main ?? sites.find((site) => site.address))?.address;
  const places = useMemo(
    () =>
      sites.flatMap(({ address: at }, position) =>
        at?.point ? [{ id: String(position), latitude: at.point.latitude, longitude: at.point.longitude }] : [],
      ),
    [sites],
  );
  return (
    <Panel title={t('contact.title')}>
      <ContactPoints points={main?.contactPoints ?? contactPoints} />
      {address && <Address address={address} />}
      {places.length > 0 && (
        <div style={{ blockSize: 220 }} className="no-print">
          <LazyMap label={t('contact.map')} places={places} />
        </div>
      )}
    </Panel>
  );
}
