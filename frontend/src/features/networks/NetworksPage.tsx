import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listNetworksInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkSummary } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { ShareButton } from '../../domain/ShareButton';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { CardListSkeleton } from '../../ui/Skeleton';
import { useTypedText } from '../../ui/useTypedText';
import { NetworkCard } from './NetworkCard';
import { apart, type NetworksSearch } from './networksSearch';

type Props = { search: NetworksSearch; onSearch: (search: NetworksSearch) => void };

export function NetworksPage({ search, onSearch }: Props) {
  const { t } = useTranslation('networks');
  const { isAdministrator } = useAccess();
  const [typed, type] = useTypedText(search.q ?? '', (q) => onSearch({ q: q || undefined }));
  const query = useInfiniteQuery({
    ...listNetworksInfiniteOptions({ query: { limit: 100, total: true, ...(search.q && { q: search.q }) } }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const networks = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? networks.length;
  const { here, elsewhere } = apart(networks);
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p role="status">{query.data ? t('count', { count: total }) : '…'}</p>}
        actions={
          <>
            {isAdministrator && (
              <ButtonLink size="small" variant="primary" href={paths.networks.new()}>
                <Plus size={17} aria-hidden />
                {t('new')}
              </ButtonLink>
            )}
            <ShareButton />
          </>
        }
      />
      <div className="stack">
        <div className="no-print" style={{ maxInlineSize: 620 }}>
          <SearchField label={t('search')} placeholder={t('placeholder')} value={typed} onChange={type} />
        </div>
        <QueryView query={query} skeleton={<CardListSkeleton />}>
          {() =>
            networks.length === 0 ? (
              <EmptyState title={search.q ? t('empty') : t('none')} hint={search.q && t('emptyHint')}>
                {search.q && <Button onPress={() => onSearch({})}>{t('reset')}</Button>}
              </EmptyState>
            ) : (
              <>
                <Group title={t('here')} networks={here} isBusy={query.isPlaceholderData} />
                <Group
                  title={t('elsewhere')}
                  hint={t('elsewhereHint')}
                  networks={elsewhere}
                  isBusy={query.isPlaceholderData}
                />
                {query.hasNextPage && (
                  <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
                )}
              </>
            )
          }
        </QueryView>
      </div>
    </>
  );
}

type GroupProps = { title: string; hint?: string; networks: readonly NetworkSummary[]; isBusy: boolean };

function Group({ title, hint, networks, isBusy }: GroupProps) {
  if (networks.length === 0) return null;
  return (
    <section className="stack-small">
      <h2>{title}</h2>
      {hint && <p className="muted small">{hint}</p>}
      <CardList isGrid isBusy={isBusy}>
        {networks.map((network) => (
          <NetworkCard key={network.id} network={network} />
        ))}
      </CardList>
    </section>
  );
}
