import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MembershipSummary, NetworkView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { QueryView } from '../../domain/QueryView';
import { StatedCounts } from '../../domain/StatedCounts';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { DateField } from '../../ui/DateField';
import { Disclosure } from '../../ui/Disclosure';
import { ButtonLink } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';
import { MemberRows } from './MemberRows';
import { byRole, membershipsOf, organisationsOf, sorted } from './memberships';

type Props = {
  network: NetworkView;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
};

/** Who belongs to it, as what and since when: now, or on any day. */
export function NetworkMembers({ network, asOf, onAsOf }: Props) {
  const { t } = useTranslation(['networks', 'common']);
  const query = useQuery(membershipsOf(network.id, asOf));
  const organisations = useQuery(organisationsOf(network.id)).data ?? [];
  const stated = network.statedCounts.filter(({ subject }) => subject === 'members');
  const rows = (memberships: readonly MembershipSummary[]) => (
    <MemberRows groups={byRole(memberships, organisations)} />
  );
  return (
    <Panel
      title={
        <span className="row">
          {t('members')} <Incomplete record={network} list="memberships" />
        </span>
      }
      actions={
        <ButtonLink size="small" href={paths.members.list(network.id, { asOf })}>
          <UsersRound size={16} aria-hidden />
          {t('allMembers')}
        </ButtonLink>
      }
    >
      <StatedCounts counts={stated} recorded={{ members: network.recordedMembers }} />
      <div className="row no-print" style={{ alignItems: 'end' }}>
        <DateField label={t('asOf')} isRequired value={asOf} onChange={onAsOf} />
        {asOf && <Button onPress={() => onAsOf(undefined)}>{t('today')}</Button>}
      </div>
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {(memberships) => {
          const { present, applied, former } = sorted(memberships, asOf);
          return (
            <div className="stack" aria-busy={query.isPlaceholderData || undefined}>
              {present.length === 0 && <p className="muted">{asOf ? t('membersNoneOn') : t('membersNone')}</p>}
              {rows(present)}
              {applied.length > 0 && (
                <Disclosure title={`${t('applied')} (${applied.length})`}>{rows(applied)}</Disclosure>
              )}
              {former.length > 0 && <Disclosure title={`${t('former')} (${former.length})`}>{rows(former)}</Disclosure>}
            </div>
          );
        }}
      </QueryView>
    </Panel>
  );
}
