import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { DuplicateFilters } from './DuplicateFilters';
import { duplicateCalls, duplicateKinds, type DuplicateKind } from './duplicateKinds';
import type { DuplicatesSearch } from './duplicatesSearch';
import { PairCard } from './PairCard';

type Props = { search: DuplicatesSearch; onSearch: (search: DuplicatesSearch) => void };

/** Organisations and persons that may be recorded twice: to look at, to merge, or to keep apart. */
export function DuplicatesPage(props: Props) {
  const { t } = useTranslation(['duplicates', 'common']);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      <PageHeader title={t('title')} below={t('lead')} />
      <ManagersOnly>
        <Duplicates {...props} />
      </ManagersOnly>
    </>
  );
}

function Duplicates({ search, onSearch }: Props) {
  const { t } = useTranslation('duplicates');
  const { isKnown } = useAccess();
  const { kind = 'organisations', network, dismissed } = search;
  const asked = { limit: 100, ...(network && { network: [network] }), ...(dismissed && { dismissed }) };
  const query = useQuery({
    queryKey: ['duplicates', kind, asked],
    queryFn: ({ signal }) => duplicateCalls[kind].list(asked, signal),
    placeholderData: keepPreviousData,
    enabled: isKnown,
  });
  return (
    <div className="stack">
      <Kinds kind={kind} search={search} />
      <DuplicateFilters search={search} onSearch={onSearch} />
      <QueryView query={query} skeleton={<CardListSkeleton count={3} />}>
        {({ items, total = items.length }) =>
          items.length === 0 ? (
            <EmptyState
              title={t(dismissed ? 'noneDismissed' : 'none')}
              hint={t(dismissed ? 'noneDismissedHint' : 'noneHint')}
            >
              {(dismissed ?? network) && <Button onPress={() => onSearch({ kind })}>{t('showAll')}</Button>}
            </EmptyState>
          ) : (
            <>
              <p role="status" className="muted">
                {t('count', { count: total })}
              </p>
              <CardList isBusy={query.isPlaceholderData}>
                {items.map((pair) => (
                  <PairCard key={pair.first.id + pair.second.id} pair={pair} kind={kind} />
                ))}
              </CardList>
            </>
          )
        }
      </QueryView>
    </div>
  );
}

function Kinds({ kind, search }: { kind: DuplicateKind; search: DuplicatesSearch }) {
  const { t } = useTranslation('duplicates');
  return (
    <nav className="row no-print" aria-label={t('kinds')}>
      {duplicateKinds.map((other) => (
        <ButtonLink
          key={other}
          size="small"
          href={paths.duplicates.list({ ...search, kind: other })}
          variant={other === kind ? 'primary' : undefined}
          {...(other === kind && { 'aria-current': 'page' as const })}
        >
          {t(`kind.${other}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}
