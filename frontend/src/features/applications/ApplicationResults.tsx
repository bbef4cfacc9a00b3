import { useTranslation } from 'react-i18next';
import { QueryView } from '../../domain/QueryView';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { ApplicationCard } from './ApplicationCard';
import { type ApplicationsSearch, hasFilters } from './applicationsSearch';
import type { Applications } from './useApplications';

type Props = { open: Applications; closed: Applications; search: ApplicationsSearch; onClear: () => void };

export function ApplicationResults({ open, closed, search, onClear }: Props) {
  const { t } = useTranslation('applications');
  const parts = [open, closed].filter(({ isWanted }) => isWanted);
  const isNothing = parts.every(({ query, total }) => query.data && total === 0);
  if (isNothing) return <Nothing search={search} onClear={onClear} />;
  return (
    <div className="stack">
      {open.isWanted && <Part title={t('open')} part={open} none={t('openNone')} />}
      {closed.isWanted && (closed.total > 0 || closed.query.isError) && <Part title={t('closed')} part={closed} />}
    </div>
  );
}

function Part({ title, part, none }: { title: string; part: Applications; none?: string }) {
  const { query, applications, total } = part;
  return (
    <section className="stack-small">
      <h2>
        {title} {total > 0 && <span className="muted">({total})</span>}
      </h2>
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {() => (
          <>
            {applications.length === 0 && none && <p className="muted">{none}</p>}
            <CardList isGrid isBusy={query.isPlaceholderData}>
              {applications.map((application) => (
                <ApplicationCard key={application.id} application={application} />
              ))}
            </CardList>
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

/** Why there is nothing: the filters, or nobody has applied yet. */
function Nothing({ search, onClear }: Pick<Props, 'search' | 'onClear'>) {
  const { t } = useTranslation(['applications', 'common']);
  if (!hasFilters(search)) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <EmptyState title={t('empty')} hint={t('emptyHint')}>
      <Button onPress={onClear}>{t('common:list.reset')}</Button>
    </EmptyState>
  );
}
