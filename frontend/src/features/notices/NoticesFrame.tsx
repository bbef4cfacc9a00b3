import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';

type Props = {
  network: string;
  /** The list itself does not lead to itself. */
  isList?: boolean;
  children: (network: NetworkView) => ReactNode;
};

/** The way back to the network and to its board; without the network there is neither. */
export function NoticesFrame({ network: id, isList = false, children }: Props) {
  const { t } = useTranslation('notices');
  const query = useQuery(getNetworkOptions({ path: { id } }));
  return (
    <QueryView query={query}>
      {(network) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.networks.list(), name: t('networks') },
              { href: paths.networks.page(id), name: <Localized text={network.name} /> },
              ...(isList ? [] : [{ href: paths.notices.list(id), name: t('title') }]),
            ]}
          />
          {children(network)}
        </>
      )}
    </QueryView>
  );
}
