import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CounsellingOfferSummary } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { OfferCard } from './OfferCard';
import { hasFilters, type OffersSearch } from './offersSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  offers: readonly CounsellingOfferSummary[];
  search: OffersSearch;
  onClear: () => void;
  active: string | undefined;
  onActive: (id: string | undefined) => void;
};

export function OfferResults({ query, offers, search, onClear, active, onActive }: Props) {
  const { t } = useTranslation('offers');
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => {
        if (offers.length === 0 && !hasFilters(search)) return <EmptyState title={t('none')} />;
        if (offers.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <>
            <CardList isBusy={query.isPlaceholderData}>
              {offers.map((offer) => (
                <OfferCard
                  key={offer.id}
                  offer={offer}
                  isActive={active === offer.id}
                  onHover={(isHovered) => onActive(isHovered ? offer.id : undefined)}
                />
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
