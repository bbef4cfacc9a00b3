import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Info, LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { useSignIn } from '../../auth/useSignIn';
import { QueryView } from '../../domain/QueryView';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { PersonCard } from './PersonCard';
import { hasFilters, type PersonsSearch } from './personsSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  persons: readonly PersonSummary[];
  search: PersonsSearch;
  networkName: (id: string) => string;
  onClear: () => void;
};

export function PersonResults({ query, persons, search, networkName, onClear }: Props) {
  const { t } = useTranslation(['persons', 'common']);
  return (
    <>
      <PublicOnly />
      <QueryView query={query} skeleton={<CardListSkeleton />}>
        {() => {
          if (persons.length === 0 && !hasFilters(search)) return <EmptyState title={t('none')} hint={t('noneHint')} />;
          if (persons.length === 0) {
            return (
              <EmptyState title={t('empty')} hint={t('emptyHint')}>
                <Button onPress={onClear}>{t('common:list.reset')}</Button>
              </EmptyState>
            );
          }
          return (
            <>
              <CardList isGrid isBusy={query.isPlaceholderData}>
                {persons.map((person) => (
                  <PersonCard key={person.id} person={person} network={networkName(person.networkId)} />
                ))}
              </CardList>
              {query.hasNextPage && (
                <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** Whoever is signed out sees few people here, and is told so before wondering. */
function PublicOnly() {
  const { t } = useTranslation(['persons', 'common']);
  const session = useSession();
  const signIn = useSignIn();
  if (session.isSignedIn) return null;
  return (
    <div className="no-print">
      <Note
        icon={<Info size={18} aria-hidden />}
        action={
          <Button size="small" onPress={() => signIn()}>
            <LogIn size={17} className="mirrored" aria-hidden />
            {t('common:app.signIn')}
          </Button>
        }
      >
        {t('publicOnly')}
      </Note>
    </div>
  );
}
