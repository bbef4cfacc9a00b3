import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChecklistSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { Row, Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import type { ChecklistsSearch } from './checklistsSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  lists: readonly ChecklistSummary[];
  search: ChecklistsSearch;
  onChange: (change: Partial<ChecklistsSearch>) => void;
};

export function ChecklistResults({ query, lists, search, onChange }: Props) {
  const { t } = useTranslation('checklists');
  const language = useLanguage();
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() =>
        lists.length === 0 ? (
          <EmptyState title={search.state ? t('empty') : t('nothingOpen')} hint={t('emptyHint')}>
            {search.state !== 'all' && <Button onPress={() => onChange({ state: 'all' })}>{t('showAll')}</Button>}
          </EmptyState>
        ) : (
          <>
            <PlainPanel>
              <div aria-busy={query.isPlaceholderData || undefined}>
                <Rows label={t('title')}>
                  {lists.map(({ id, name, occasion, toDo, createdAt }) => (
                    <Row
                      key={id}
                      end={
                        <>
                          <Chip>{t(`occasion.${occasion}`)}</Chip>
                          <Chip tone={toDo > 0 ? 'warn' : 'ok'}>
                            {toDo > 0 ? t('toDo', { count: toDo }) : t('allDone')}
                          </Chip>
                          <span>{t('begun', { date: formatDate(new Date(createdAt), language) })}</span>
                        </>
                      }
                    >
                      <Link href={paths.checklists.page(id)}>
                        <Localized text={name} />
                      </Link>
                    </Row>
                  ))}
                </Rows>
              </div>
            </PlainPanel>
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </>
        )
      }
    </QueryView>
  );
}
