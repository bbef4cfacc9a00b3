import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Info, LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoticeSummary } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { useSignIn } from '../../auth/useSignIn';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { NoticeCard } from './NoticeCard';
import { hasFilters, type NoticesSearch } from './noticesSearch';

type Props = {
  network: string;
  query: UseInfiniteQueryResult<unknown, unknown>;
  notices: readonly NoticeSummary[];
  search: NoticesSearch;
  onClear: () => void;
};

export function NoticeResults({ network, query, notices, search, onClear }: Props) {
  const { t } = useTranslation('notices');
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => (
        <>
          {notices.length > 0 && <MembersSeeMore network={network} />}
          {notices.length === 0 &&
            (hasFilters(search) ? (
              <EmptyState title={t('nothingFound')} hint={t('nothingFoundHint')}>
                <Button onPress={onClear}>{t('clear')}</Button>
              </EmptyState>
            ) : (
              <NothingYet network={network} />
            ))}
          <CardList isBusy={query.isPlaceholderData}>
            {notices.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
          </CardList>
          {query.hasNextPage && (
            <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
          )}
        </>
      )}
    </QueryView>
  );
}

function SignIn() {
  const { t } = useTranslation('common');
  const signIn = useSignIn();
  return (
    <Button variant="primary" size="small" onPress={() => signIn()}>
      <LogIn size={18} className="mirrored" aria-hidden />
      {t('app.signIn')}
    </Button>
  );
}

/** Whoever is no member is told that this is not all. */
function MembersSeeMore({ network }: { network: string }) {
  const { t } = useTranslation('notices');
  const { isSignedIn, isKnown, isAdministrator, isMemberOf } = useAccess();
  if (isMemberOf(network) || isAdministrator || (isSignedIn && !isKnown)) return null;
  return (
    <Note icon={<Info size={18} aria-hidden />} action={!isSignedIn && <SignIn />}>
      {t('membersSeeMore')}
    </Note>
  );
}

/** The next step is writing, signing in, or joining. */
function NothingYet({ network }: { network: string }) {
  const { t } = useTranslation('notices');
  const { isSignedIn, isMemberOf } = useAccess();
  if (isMemberOf(network)) {
    return (
      <EmptyState title={t('empty')} hint={t('emptyMember')}>
        <ButtonLink variant="primary" href={paths.notices.new(network)}>
          {t('new')}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty')} hint={t(isSignedIn ? 'emptyGuest' : 'emptySignedOut')}>
      {isSignedIn ? <ButtonLink href={paths.networks.page(network)}>{t('toNetwork')}</ButtonLink> : <SignIn />}
    </EmptyState>
  );
}
