import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions, getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';

type Props = { network?: string | undefined; committee?: string | undefined; isList?: boolean; children: ReactNode };

/** The way back to the network and the committee, as far as the reader may know of them, and to their backlog. */
export function ConcernsFrame({ network, committee, isList = false, children }: Props) {
  const { t } = useTranslation('common');
  const networkView = useQuery({
    ...getNetworkOptions({ path: { id: network ?? '' } }),
    enabled: network !== undefined,
  }).data;
  const committeeView = useQuery({
    ...getCommitteeOptions({ path: { id: committee ?? '' } }),
    enabled: committee !== undefined,
  }).data;
  const above = committeeView?.network ?? networkView;
  const list =
    committee !== undefined ? { committee: [committee] } : network !== undefined ? { network: [network] } : {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.networks.list(), name: t('concerns.networks') },
          ...(above?.name ? [{ href: paths.networks.page(above.id), name: <Localized text={above.name} /> }] : []),
          ...(committeeView
            ? [{ href: paths.committees.page(committeeView.id), name: <Localized text={committeeView.name} /> }]
            : []),
          ...(isList ? [] : [{ href: paths.concerns.list(list), name: t('concerns.title') }]),
        ]}
      />
      {children}
    </>
  );
}
