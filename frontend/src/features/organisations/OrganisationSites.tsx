import { useTranslation } from 'react-i18next';
import type { OrganisationView, Site } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized } from '../../domain/Localized';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { mainSite } from './OrganisationContact';

/** Every place of the organisation, also one that is still to be built. */
export function OrganisationSites({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation('organisations');
  const { sites } = organisation;
  const main = mainSite(organisation);
  // What stands under "contact" already is not said again.
  const pointsOf = (site: Site) => (site === main ? [] : (site.contactPoints ?? []));
  if (sites.length === 0) return null;
  return (
    <Panel title={t('sites')}>
      <div className="halves">
        {sites.map((site, position) => (
          <section key={site.id ?? position} className="stack-small">
            <h3>
              {site.name ? <Localized text={site.name} /> : t(`siteKind.${site.kind}`)}
              {site.acronym && <bdi className="muted"> ({site.acronym})</bdi>}
            </h3>
            <div className="chips">
              <Chip tone="brand">{t(`siteKind.${site.kind}`)}</Chip>
              {site.status !== 'OPEN' && <Chip tone="warn">{t(`siteStatus.${site.status}`)}</Chip>}
            </div>
            {site.address && <Address address={site.address} />}
            {pointsOf(site).length > 0 && <ContactPoints points={pointsOf(site)} />}
          </section>
        ))}
      </div>
    </Panel>
  );
}
