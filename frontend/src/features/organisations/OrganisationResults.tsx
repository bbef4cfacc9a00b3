import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationSummary } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { OrganisationCard } from './OrganisationCard';
import { byInitial, hasFilters, type OrganisationsSearch } from './organisationsSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  organisations: readonly OrganisationSummary[];
  search: OrganisationsSearch;
  onClear: () => void;
};

export function OrganisationResults({ query, organisations, search, onClear }: Props) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => {
        if (organisations.length === 0 && !hasFilters(search)) return <EmptyState title={t('none')} />;
        if (organisations.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <>
            {byInitial(organisations, ({ name }) => plainText(name, language)).map(([initial, group]) => (
              <section key={initial} className="directory-letter" aria-label={initial}>
                <h2>{initial}</h2>
                <CardList isGrid isBusy={query.isPlaceholderData}>
                  {group.map((organisation) => (
                    <OrganisationCard key={organisation.id} organisation={organisation} />
                  ))}
                </CardList>
              </section>
            ))}
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
