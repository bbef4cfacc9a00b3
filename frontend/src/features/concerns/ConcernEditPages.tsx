import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getConcernOptions, getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ConcernView, NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { takesConcernsOfAccounts, takesConcernsOfGuests } from '../../domain/concerns/takesConcerns';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PageSkeleton } from '../../ui/Skeleton';
import { ConcernForm } from './ConcernForm';
import { ConcernsFrame } from './ConcernsFrame';
import type { NewConcernSearch } from './concernsSearch';
import { GuestConcernForm } from './GuestConcernForm';

type NewProps = { search: NewConcernSearch; onSent: () => void };

/** Members raise concerns, and where the network wants that, everybody. */
export function NewConcernPage({ search: { network, committee, sent }, onSent }: NewProps) {
  const { t } = useTranslation('concerns');
  if (network === undefined) {
    return (
      <>
        <PageHeader title={t('newTitle')} />
        <EmptyState title={t('whichNetwork')}>
          <ButtonLink href={paths.networks.list()}>{t('toNetworks')}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <ConcernsFrame network={network} committee={committee}>
      <PageHeader title={t('newTitle')} below={t('newLead')} />
      {sent ? (
        <EmptyState title={t('sent')} hint={t('sentHint')}>
          <ButtonLink href={paths.networks.page(network)}>{t('toNetwork')}</ButtonLink>
        </EmptyState>
      ) : (
        <Raising id={network} committee={committee} onSent={onSent} />
      )}
    </ConcernsFrame>
  );
}

function Raising({ id, committee, onSent }: { id: string; committee: string | undefined; onSent: () => void }) {
  // Not refreshed behind the back of whoever is typing.
  const query = useQuery({
    ...getNetworkOptions({ path: { id } }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(network) => <RaisingIn network={network} committee={committee} onSent={onSent} />}
    </QueryView>
  );
}

type RaisingProps = { network: NetworkView; committee: string | undefined; onSent: () => void };

function RaisingIn({ network, committee, onSent }: RaisingProps) {
  const { t } = useTranslation('concerns');
  const { isSignedIn, isAsking, isKnown, isMemberOf } = useAccess();
  if (!isSignedIn && takesConcernsOfGuests(network)) {
    return <GuestConcernForm network={network} committee={committee} onSent={onSent} />;
  }
  if (isAsking) return <PageSkeleton />;
  // Whether somebody sits in the committee is known to the server alone.
  const mayRaise = !isKnown || isMemberOf(network.id) || committee !== undefined || takesConcernsOfAccounts(network);
  return (
    <SignedInOnly>
      {mayRaise ? (
        <ConcernForm network={network.id} committee={committee} />
      ) : (
        <EmptyState title={t('membersRaise')}>
          <ButtonLink href={paths.networks.page(network.id)}>{t('toNetwork')}</ButtonLink>
        </EmptyState>
      )}
    </SignedInOnly>
  );
}

export function ConcernEditPage({ id }: { id: string }) {
  const { t } = useTranslation('concerns');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getConcernOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <SignedInOnly title={t('editTitle')}>
      <QueryView query={query}>{(concern) => <Editing concern={concern} />}</QueryView>
    </SignedInOnly>
  );
}

function Editing({ concern }: { concern: ConcernView }) {
  const { t } = useTranslation('concerns');
  const { isAsking, isKnown, coordinates, leads } = useAccess();
  const { id, network, committee, mine, status } = concern;
  if (isAsking) return <PageSkeleton />;
  const isOpen = status === 'OPEN' || status === 'ON_AGENDA';
  const mayWrite = !isKnown || coordinates(network.id) || leads(committee?.id) || (mine && isOpen);
  return (
    <ConcernsFrame network={network.id} committee={committee?.id}>
      <PageHeader title={t('editTitle')} />
      {mayWrite ? (
        <ConcernForm key={id} network={network.id} committee={committee?.id} concern={concern} />
      ) : (
        <EmptyState title={t('authorsWrite')}>
          <ButtonLink href={paths.concerns.page(id)}>{t('toConcern')}</ButtonLink>
        </EmptyState>
      )}
    </ConcernsFrame>
  );
}
