import { useTranslation } from 'react-i18next';
import type { Site } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { ContactPoints } from '../../domain/ContactPoints';
import { Localized } from '../../domain/Localized';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

/** Every place of the organisation, also one that is still to be built. */
export function OrganisationSites({ sites }: { sites: readonly Site[] }) {
  const { t } = useTranslation('organisations');
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
            {(site.contactPoints ?? []).length > 0 && <ContactPoints points={site.contactPoints ?? []} />}
          </section>
        ))}
      </div>
    </Panel>
  );
}
