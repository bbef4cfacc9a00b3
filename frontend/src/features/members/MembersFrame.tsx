import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { ButtonLink } from '../../ui/Link';

type View = 'list' | 'composition' | 'history';

type Props = { network: string; view: View; asOf?: string | undefined; children: (network: NetworkView) => ReactNode };

/** The way back to the network, and to the other pages about its members; the day looked at goes along. */
export function MembersFrame({ network: id, view, asOf, children }: Props) {
  const { t } = useTranslation('members');
  const access = useAccess();
  const query = useQuery(getNetworkOptions({ path: { id } }));
  const day = { asOf };
  const views: { id: View; name: string; href: string }[] = [
    { id: 'list', name: t('view.list'), href: paths.members.list(id, day) },
    { id: 'composition', name: t('view.composition'), href: paths.members.composition(id, day) },
    { id: 'history', name: t('view.history'), href: paths.members.history(id) },
  ];
  return (
    <QueryView query={query}>
      {(network) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.networks.list(), name: t('networks') },
              { href: paths.networks.page(id), name: <Localized text={network.name} /> },
            ]}
          />
          <nav className="row no-print" aria-label={t('views')} style={{ marginBlock: 12 }}>
            {views.map(({ id: other, name, href }) => (
              <ButtonLink
                key={other}
                size="small"
                href={href}
                variant={other === view ? 'primary' : undefined}
                {...(other === view && { 'aria-current': 'page' as const })}
              >
                {name}
              </ButtonLink>
            ))}
            {access.isMemberOf(id) && (
              <ButtonLink size="small" href={paths.agreements.list({ network: [id] })}>
                {t('agreements')}
              </ButtonLink>
            )}
            {access.coordinates(id) && (
              <ButtonLink size="small" href={paths.checklists.list({ network: [id] })}>
                {t('checklists')}
              </ButtonLink>
            )}
          </nav>
          {children(network)}
        </>
      )}
    </QueryView>
  );
}
