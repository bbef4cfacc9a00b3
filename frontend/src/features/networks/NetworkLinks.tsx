import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions, listNetworksOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkLink, NetworkView, Reference } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';

/** How it relates to other networks: what it says itself, and what the others say of it. */
export function NetworkLinks({ network }: { network: NetworkView }) {
  const { t } = useTranslation('networks');
  const { data } = useQuery(listNetworksOptions({ query: { linkedTo: [network.id], limit: 100 } }));
  const others = useQueries({
    queries: (data?.items ?? []).map(({ id }) => getNetworkOptions({ path: { id } })),
  }).flatMap((query) => query.data ?? []);
  const incoming = others.flatMap((other) =>
    other.links.filter((link) => link.network.id === network.id).map((link) => ({ other, link })),
  );
  if (network.links.length === 0 && incoming.length === 0) return null;
  return (
    <Panel title={t('links')}>
      {network.links.length > 0 && (
        <ul className="stack-small">
          {network.links.map((link) => (
            <LinkLine
              key={link.id ?? link.network.id + link.kind}
              relation={t(`link.${link.kind}`)}
              to={link.network}
              link={link}
            />
          ))}
        </ul>
      )}
      {incoming.length > 0 && (
        <section className="stack-small">
          <h3>{t('linksTo')}</h3>
          <ul className="stack-small">
            {incoming.map(({ other, link }) => (
              <LinkLine
                key={link.id ?? other.id + link.kind}
                relation={t(`linkFrom.${link.kind}`)}
                to={other}
                link={link}
              />
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

function LinkLine({ relation, to, link }: { relation: string; to: Reference; link: NetworkLink }) {
  return (
    <li>
      <span className="small muted">{relation}</span>
      <div>
        <Link href={paths.networks.page(to.id)}>
          <Localized text={to.name} />
        </Link>
      </div>
      {link.purpose && (
        <p className="small">
          <Localized text={link.purpose} />
        </p>
      )}
      <p className="small muted">
        <PeriodText period={link.period} />
      </p>
    </li>
  );
}
