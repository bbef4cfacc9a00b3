import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgreementSummary } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { AgreementCard } from './AgreementCard';
import { type AgreementsSearch, hasFilters } from './agreementsSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  agreements: readonly AgreementSummary[];
  search: AgreementsSearch;
  onClear: () => void;
};

export function AgreementResults({ query, agreements, search, onClear }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => {
        if (agreements.length === 0 && !hasFilters(search)) {
          return <EmptyState title={t('none')} hint={t('noneHint')} />;
        }
        if (agreements.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('common:list.reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <>
            <CardList isGrid isBusy={query.isPlaceholderData}>
              {agreements.map((agreement) => (
                <AgreementCard key={agreement.id} agreement={agreement} />
              ))}
            </CardList>
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
