import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listAuditRecordsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { FilteredPage } from '../../domain/FilteredPage';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { AuditFilters } from './AuditFilters';
import { AuditRow } from './AuditRow';
import { type AuditSearch, auditQuery, hasFilters } from './auditSearch';
import { ChainState } from './ChainState';
import { useChosenFilters } from './useChosenFilters';

type Props = { search: AuditSearch; onSearch: (search: AuditSearch) => void };

/** Everything that was done in one's networks, the newest first; attempts and great readings stand out. */
export function AuditPage(props: Props) {
  const { t } = useTranslation(['audit', 'common']);
  const { isManager } = useAccess();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      {isManager ? (
        <Audit {...props} />
      ) : (
        <>
          <PageHeader title={t('title')} below={t('lead')} />
          <ManagersOnly forEditors>
            <CardListSkeleton />
          </ManagersOnly>
        </>
      )}
    </>
  );
}

function Audit({ search, onSearch }: Props) {
  const { t } = useTranslation(['audit', 'common']);
  const query = useInfiniteQuery({
    ...listAuditRecordsInfiniteOptions({ query: { ...auditQuery(search), limit: 50 } }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = t(query.hasNextPage ? 'countAtLeast' : 'count', { count: entries.length });
  const change = (part: Partial<AuditSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  const nameOf = (subject: string) =>
    entries.find((entry) => entry.subject === subject)?.subjectName ?? t('filter.person');
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && count}
      filters={<AuditFilters search={search} onChange={change} />}
      chosen={useChosenFilters(search, nameOf, change)}
      onClear={clear}
      showLabel={t('show')}
    >
      <ChainState />
      <QueryView query={query} skeleton={<CardListSkeleton />}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={t('none')} hint={t(hasFilters(search) ? 'noneFiltered' : 'noneHint')}>
              {hasFilters(search) && <Button onPress={clear}>{t('common:list.reset')}</Button>}
            </EmptyState>
          ) : (
            <>
              <CardList isBusy={query.isPlaceholderData}>
                {entries.map((entry) => (
                  <AuditRow key={entry.id} entry={entry} />
                ))}
              </CardList>
              {query.hasNextPage && (
                <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
              )}
            </>
          )
        }
      </QueryView>
    </FilteredPage>
  );
}
