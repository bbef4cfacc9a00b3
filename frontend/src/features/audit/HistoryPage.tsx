import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listAuditRecordsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PlainPanel } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { Timeline } from '../../ui/Timeline';
import { HistoryEvent } from './HistoryEvent';
import { placeOf } from './placeOf';
import { useKindName } from '../../domain/records/useKindName';

/** What was done to one record: by whom, when, before and after; and the way to take it back. */
export function HistoryPage({ id }: { id: string }) {
  const { t } = useTranslation('audit');
  return (
    <SignedInOnly title={t('history.title')}>
      <History id={id} />
    </SignedInOnly>
  );
}

function History({ id }: { id: string }) {
  const { t } = useTranslation('audit');
  const query = useInfiniteQuery({
    ...listAuditRecordsInfiniteOptions({ query: { record: [id], limit: 30 } }),
    ...cursorPaging,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Heading entry={entries.find(({ object }) => object?.id === id)} />
      <QueryView query={query} skeleton={<CardListSkeleton count={3} />}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={t('history.none')} hint={t('history.noneHint')}>
              <ButtonLink href={paths.home}>{t('history.home')}</ButtonLink>
            </EmptyState>
          ) : (
            <PlainPanel>
              <Timeline label={t('history.title')}>
                {entries.map((entry) => (
                  <HistoryEvent key={entry.id} entry={entry} />
                ))}
              </Timeline>
              {query.hasNextPage && (
                <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
              )}
            </PlainPanel>
          )
        }
      </QueryView>
    </>
  );
}

/** Whose history it is, and the way back to it. */
function Heading({ entry }: { entry: AuditRecordView | undefined }) {
  const { t } = useTranslation('audit');
  const kindName = useKindName();
  const page = entry && placeOf(entry);
  const kind = entry?.kind && kindName(entry.kind);
  const name = entry?.object?.name && <Localized text={entry.object.name} />;
  return (
    <>
      {page && <Breadcrumbs trail={[{ href: page, name: name ?? kind }]} />}
      <PageHeader
        title={t('history.title')}
        below={
          <>
            {kind}
            {name && <> · {name}</>}
          </>
        }
      />
    </>
  );
}
