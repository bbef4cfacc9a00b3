import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listConcernsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { chosenOf, orNothing } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Facet, FacetFrame } from '../../ui/Facet';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { ToggleButton } from '../../ui/ToggleButton';
import { ConcernCard } from './ConcernCard';
import { ConcernsFrame } from './ConcernsFrame';
import {
  type ConcernsSearch,
  concernKinds,
  concernsQuery,
  concernStatuses,
  hasFilters,
  withoutFilters,
} from './concernsSearch';

type Props = { search: ConcernsSearch; onSearch: (search: ConcernsSearch) => void };

/** The backlog of a network or a committee: what most support comes first. */
export function ConcernsPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['concerns', 'common']);
  const query = useInfiniteQuery({
    ...listConcernsInfiniteOptions({ query: concernsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const concerns = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? concerns.length;
  const change = (part: Partial<ConcernsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch(withoutFilters(search));
  const network = search.network?.[0] ?? concerns[0]?.network.id;
  const raise = network !== undefined && paths.concerns.new({ network, committee: search.committee?.[0] });
  return (
    <ConcernsFrame network={search.network?.[0]} committee={search.committee?.[0]} isList>
      <FilteredPage
        title={t('common:concerns.title')}
        count={query.data && t('count', { count: total })}
        actions={
          raise !== false && (
            <ButtonLink size="small" variant="primary" href={raise}>
              <Plus size={17} aria-hidden />
              {t('common:concerns.raise')}
            </ButtonLink>
          )
        }
        search={{ label: t('search'), placeholder: t('placeholder'), text: search.q, onSearch: (q) => change({ q }) }}
        filters={
          <>
            <FacetFrame title={t('order')} isOpen chosen={search.sort ? 1 : 0}>
              <ToggleButton
                size="small"
                isSelected={search.sort !== undefined}
                onChange={(isOn) => change({ sort: isOn ? 'newest' : undefined })}
              >
                {t('newest')}
              </ToggleButton>
            </FacetFrame>
            <Facet
              title={t('statusFilter')}
              isOpen
              value={search.status ?? []}
              onChange={(values) => change({ status: orNothing(concernStatuses.filter((it) => values.includes(it))) })}
              options={concernStatuses.map((id) => ({ id, name: t(`common:concerns.status.${id}`) }))}
            />
            <Facet
              title={t('kindFilter')}
              isOpen
              value={search.kind ?? []}
              onChange={(values) => change({ kind: orNothing(concernKinds.filter((it) => values.includes(it))) })}
              options={concernKinds.map((id) => ({ id, name: t(`common:concerns.kind.${id}`) }))}
            />
          </>
        }
        chosen={[
          ...chosenOf(
            'status',
            search.status,
            (status) => t(`common:concerns.status.${status}`),
            (status) => change({ status }),
          ),
          ...chosenOf(
            'kind',
            search.kind,
            (kind) => t(`common:concerns.kind.${kind}`),
            (kind) => change({ kind }),
          ),
        ]}
        onClear={clear}
        showLabel={t('show', { count: total })}
      >
        <QueryView query={query} skeleton={<CardListSkeleton />}>
          {() => (
            <>
              {concerns.length === 0 &&
                (hasFilters(search) ? (
                  <EmptyState title={t('nothingFound')} hint={t('nothingFoundHint')}>
                    <Button onPress={clear}>{t('clear')}</Button>
                  </EmptyState>
                ) : (
                  <EmptyState title={t('common:concerns.none')} hint={t('emptyHint')} />
                ))}
              <CardList isBusy={query.isPlaceholderData}>
                {concerns.map((concern) => (
                  <ConcernCard key={concern.id} concern={concern} />
                ))}
              </CardList>
              {query.hasNextPage && (
                <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
              )}
            </>
          )}
        </QueryView>
      </FilteredPage>
    </ConcernsFrame>
  );
}
