import { type UseInfiniteQueryResult, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { CommitteeSummary } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { isoDay } from '../../lib/partialDate';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { useNow } from '../../ui/useNow';
import { CommitteeCard } from './CommitteeCard';
import { type CommitteesSearch, hasFilters } from './committeesSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  committees: readonly CommitteeSummary[];
  search: CommitteesSearch;
  onClear: () => void;
};

export function CommitteeResults({ query, committees, search, onClear }: Props) {
  const { t } = useTranslation(['committees', 'common']);
  const next = useNextMeetings(committees);
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => {
        if (committees.length === 0 && !hasFilters(search)) return <EmptyState title={t('none')} />;
        if (committees.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('common:list.reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <>
            <CardList isGrid isBusy={query.isPlaceholderData}>
              {committees.map((committee) => (
                <CommitteeCard key={committee.id} committee={committee} next={next.get(committee.id)} />
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

/** The next meeting of each committee shown, asked for all of them at once. */
function useNextMeetings(committees: readonly CommitteeSummary[]) {
  const from = isoDay(useNow());
  const committee = committees.map(({ id }) => id);
  const { data } = useQuery({
    ...listMeetingsOptions({ query: { committee, from, status: ['PLANNED', 'TENTATIVE'], sort: 'date', limit: 100 } }),
    enabled: committee.length > 0,
  });
  // The nearest comes first, so it is the last to be written.
  return new Map((data?.items ?? []).toReversed().map((meeting) => [meeting.committee?.id ?? '', meeting]));
}
