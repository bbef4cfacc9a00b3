import { useTranslation } from 'react-i18next';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { HitCards } from './HitCards';
import { NothingFound } from './NothingFound';
import type { useHitsByKind } from './useHitsByKind';
import type { useHitsOfKind } from './useHitsOfKind';

/** The first hits of each kind, with the way to the rest of them. */
export function FirstHits({ q, query }: { q: string; query: ReturnType<typeof useHitsByKind> }) {
  const { t } = useTranslation('search');
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {(groups) => {
        const found = groups.filter(({ total }) => total > 0);
        if (found.length === 0) return <NothingFound text={q} />;
        return (
          <div className="stack" style={{ gap: 'var(--gap-5)' }}>
            {found.map(({ kind, hits, total }) => (
              <section key={kind} className="stack-small">
                <h2>{t(`kinds.${kind}`)}</h2>
                <HitCards hits={hits} isBusy={query.isPlaceholderData} />
                {total > hits.length && (
                  <p>
                    <Link href={paths.search({ q, kind })}>{t(`allOf.${kind}`)}</Link>
                  </p>
                )}
              </section>
            ))}
          </div>
        );
      }}
    </QueryView>
  );
}

type Props = { q: string; found: ReturnType<typeof useHitsOfKind>; onEverywhere: () => void };

/** All hits of one kind. */
export function AllHits({ q, found: { query, hits }, onEverywhere }: Props) {
  const { t } = useTranslation('common');
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() =>
        hits.length === 0 ? (
          <NothingFound text={q} onEverywhere={onEverywhere} />
        ) : (
          <div className="stack">
            <h2 className="visually-hidden">{t('list.results')}</h2>
            <HitCards hits={hits} isBusy={query.isPlaceholderData} />
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </div>
        )
      }
    </QueryView>
  );
}
