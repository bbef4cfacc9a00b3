import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getMembershipOptions, getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import { HistoryLink } from '../../domain/HistoryLink';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { MembershipForm } from './MembershipForm';

function Heading({ network, title, actions }: { network: string; title: string; actions?: ReactNode }) {
  const { t } = useTranslation('members');
  const { data } = useQuery(getNetworkOptions({ path: { id: network } }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.networks.list(), name: t('networks') },
          { href: paths.networks.page(network), name: <Localized text={data?.name} /> },
          { href: paths.members.list(network), name: t('title') },
        ]}
      />
      <PageHeader title={title} actions={actions} />
    </>
  );
}

export function NewMembershipPage({ network }: { network: string }) {
  const { t } = useTranslation('members');
  return (
    <>
      <Heading network={network} title={t('add')} />
      <SignedInOnly>
        <MembershipForm network={network} />
      </SignedInOnly>
    </>
  );
}

export function MembershipEditPage({ network, id }: { network: string; id: string }) {
  const { t } = useTranslation('members');
  const query = useQuery({
    ...getMembershipOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <>
      <Heading network={network} title={t('editTitle')} actions={<HistoryLink record={id} />} />
      <QueryView query={query}>
        {(membership) => (
          <SignedInOnly>
            <p style={{ marginBlockEnd: 12 }}>
              <Link href={paths.checklists.list({ membership: id, state: 'all' })}>{t('form.checklists')}</Link>
            </p>
            <MembershipForm key={membership.id} network={network} membership={membership} />
          </SignedInOnly>
        )}
      </QueryView>
    </>
  );
}
