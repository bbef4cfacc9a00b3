import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listInvitationsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { QueryView } from '../../domain/QueryView';
import { useAccess } from '../../auth/useAccess';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { PageHeader } from '../../ui/PageHeader';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { InvitationFilters } from './InvitationFilters';
import { InvitationRow } from './InvitationRow';
import { type InvitationsSearch, invitationsQuery } from './rightsSearch';

type Props = { search: InvitationsSearch; onSearch: (search: InvitationsSearch) => void };

/** Whom one has invited, and what became of it. */
export function InvitationsPage(props: Props) {
  const { t } = useTranslation(['invitations', 'common']);
  const { isManager } = useAccess();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      <PageHeader
        title={t('title')}
        below={t('lead')}
        actions={
          isManager && (
            <ButtonLink size="small" variant="primary" href={paths.invitations.new()}>
              <Plus size={17} aria-hidden />
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <ManagersOnly forEditors>
        <Invitations {...props} />
      </ManagersOnly>
    </>
  );
}

function Invitations({ search, onSearch }: Props) {
  const { t } = useTranslation('invitations');
  const query = useInfiniteQuery({
    ...listInvitationsInfiniteOptions({ query: { ...invitationsQuery(search), limit: 50 } }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const invitations = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="stack">
      <InvitationFilters search={search} onSearch={onSearch} />
      <QueryView query={query} skeleton={<CardListSkeleton count={3} />}>
        {() =>
          invitations.length === 0 ? (
            <Nothing isFiltered={Boolean(search.status ?? search.network)} onClear={() => onSearch({})} />
          ) : (
            <PlainPanel>
              <div aria-busy={query.isPlaceholderData || undefined}>
                <Rows label={t('title')}>
                  {invitations.map((invitation) => (
                    <InvitationRow key={invitation.id} invitation={invitation} />
                  ))}
                </Rows>
              </div>
              {query.hasNextPage && (
                <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
              )}
            </PlainPanel>
          )
        }
      </QueryView>
    </div>
  );
}

/** Why there is nothing: the filter, or nobody was invited yet. */
function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation('invitations');
  if (isFiltered) {
    return (
      <EmptyState title={t('empty')}>
        <Button onPress={onClear}>{t('showAll')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('none')} hint={t('noneHint')}>
      <ButtonLink variant="primary" href={paths.invitations.new()}>
        {t('new')}
      </ButtonLink>
    </EmptyState>
  );
}
