import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { LazyMap } from '../../domain/map/LazyMap';
import { Panel } from '../../ui/Card';

/** How to reach it, and where it is. */
export function OrganisationContact({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation('common');
  const { sites, contactPoints } = organisation;
  const address = sites.find((site) => site.address)?.address;
  const places = useMemo(
    () =>
      sites.flatMap(({ address: at }, position) =>
        at?.point ? [{ id: String(position), latitude: at.point.latitude, longitude: at.point.longitude }] : [],
      ),
    [sites],
  );
  return (
    <Panel title={t('contact.title')}>
      <ContactPoints points={contactPoints} />
      {address && <Address address={address} />}
      {places.length > 0 && (
        <div style={{ blockSize: 220 }} className="no-print">
          <LazyMap label={t('contact.map')} places={places} />
        </div>
      )}
    </Panel>
  );
}
