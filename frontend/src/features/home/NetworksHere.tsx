import { useQuery } from '@tanstack/react-query';
import { Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { useTerritoryNames } from '../../domain/territories';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { IconSquare } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { PanelSkeleton } from './PanelSkeleton';

/** The networks that work here now, with where they work. */
export function NetworksHere() {
  const { t } = useTranslation();
  const query = useQuery(
    listNetworksOptions({ query: { operatedHere: true, status: ['ACTIVE', 'FORMING'], limit: 6 } }),
  );
  return (
    <QueryView query={query} skeleton={<PanelSkeleton />}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Panel title={t('home.networks')} actions={<Link href={paths.networks.list()}>{t('home.allNetworks')}</Link>}>
            <NetworkRows networks={items} />
          </Panel>
        )
      }
    </QueryView>
  );
}

function NetworkRows({ networks }: { networks: readonly NetworkSummary[] }) {
  const language = useLanguage();
  const territory = useTerritoryNames(networks.flatMap((network) => network.territory ?? []));
  const placeOf = (network: NetworkSummary) =>
    network.territory ? territory(network.territory) : network.country && countryName(network.country, language);
  return (
    <ul className="home-networks">
      {networks.map((network) => (
        <li key={network.id}>
          <IconSquare>
            <Waypoints size={22} strokeWidth={1.8} />
          </IconSquare>
          <div>
            <h3>
              <Link href={paths.networks.page(network.id)}>
                <Localized text={network.name} />
              </Link>
            </h3>
            <p className="small muted">
              <bdi>{placeOf(network)}</bdi>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
