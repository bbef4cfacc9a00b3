import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listTasksInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { chosenOf } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { FacetFrame } from '../../ui/Facet';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { ToggleButton } from '../../ui/ToggleButton';
import { PlaceFilters } from './PlaceFilters';
import { type TasksSearch, taskStates, tasksQuery } from './registersSearch';
import { TaskCard } from './TaskCard';
import { useCommitteeChoice } from './useCommitteeChoice';

type Props = { search: TasksSearch; onSearch: (search: TasksSearch) => void };

/** Who has to do what by when. */
export function TasksPage(props: Props) {
  const { t } = useTranslation('registers');
  return (
    <SignedInOnly title={t('tasks')}>
      <Tasks {...props} />
    </SignedInOnly>
  );
}

function Tasks({ search, onSearch }: Props) {
  const { t } = useTranslation('registers');
  const networks = useNetworkChoice(search.network);
  const committees = useCommitteeChoice(search.network);
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({ query: tasksQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? entries.length;
  const change = (part: Partial<TasksSearch>) => onSearch({ ...search, ...part });
  const state = search.state ?? 'OPEN';
  const content = (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => (
        <>
          {entries.length === 0 && <EmptyState title={t('noTasks')} hint={t('noTasksHint')} />}
          <CardList isBusy={query.isPlaceholderData}>
            {entries.map((entry) => (
              <TaskCard key={entry.id} entry={entry} />
            ))}
          </CardList>
          {query.hasNextPage && (
            <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
          )}
        </>
      )}
    </QueryView>
  );
  return (
    <FilteredPage
      title={t('tasks')}
      count={query.data && t('taskCount', { count: total })}
      filters={
        <>
          <FacetFrame title={t('whose')} isOpen chosen={search.mine ? 1 : 0}>
            <ToggleButton
              size="small"
              isSelected={search.mine !== undefined}
              onChange={(isOn) => change({ mine: isOn ? 'true' : undefined })}
            >
              {t('mine')}
            </ToggleButton>
          </FacetFrame>
          <PlaceFilters search={search} onChange={change} />
        </>
      }
      chosen={[
        ...chosenOf(
          'mine',
          search.mine && [search.mine],
          () => t('mine'),
          () => change({ mine: undefined }),
        ),
        ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
        ...chosenOf('committee', search.committee, committees.name, (committee) => change({ committee })),
      ]}
      onClear={() => onSearch({ state: search.state })}
      showLabel={t('showTasks', { count: total })}
    >
      <Tabs
        label={t('views')}
        open={state}
        onOpen={(id) => change({ state: taskStates.find((known) => known === id && known !== 'OPEN') })}
        tabs={taskStates.map((id) => ({ id, name: t(`view.${id}`), content: id === state ? content : null }))}
      />
    </FilteredPage>
  );
}
