import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MembershipSummary } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { EndMembershipDialog } from './EndMembershipDialog';
import { MemberRow } from './MemberRow';
import { hasFilters, type MembersSearch } from './membersSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  members: readonly MembershipSummary[];
  search: MembersSearch;
  network: string;
  sideName: (key: string) => string;
  onClear: () => void;
};

export function MemberResults({ query, members, search, network, sideName, onClear }: Props) {
  const { t } = useTranslation(['members', 'common']);
  const access = useAccess();
  const mayWrite = access.coordinates(network);
  const [ending, setEnding] = useState<MembershipSummary>();
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() => {
        if (members.length === 0 && !hasFilters(search)) {
          return (
            <EmptyState title={t('none')} hint={t('noneHint')}>
              {mayWrite && (
                <ButtonLink variant="primary" href={paths.memberships.new(network)}>
                  {t('add')}
                </ButtonLink>
              )}
            </EmptyState>
          );
        }
        if (members.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('common:list.reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <>
            <PlainPanel>
              <div aria-busy={query.isPlaceholderData || undefined}>
                <Rows label={t('title')}>
                  {members.map((membership) => (
                    <MemberRow
                      key={membership.id}
                      membership={membership}
                      asOf={search.asOf}
                      sideName={sideName}
                      {...(mayWrite && { onEnd: setEnding })}
                    />
                  ))}
                </Rows>
              </div>
            </PlainPanel>
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
            {ending && <EndMembershipDialog membership={ending} onClose={() => setEnding(undefined)} />}
          </>
        );
      }}
    </QueryView>
  );
}
