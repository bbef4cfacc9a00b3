import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listOrganisationsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { FilteredPage } from '../../domain/FilteredPage';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/Link';
import { OrganisationFilters } from './OrganisationFilters';
import { OrganisationResults } from './OrganisationResults';
import { type OrganisationsSearch, organisationsQuery } from './organisationsSearch';
import { useChosenFilters } from './useChosenFilters';

type Props = { search: OrganisationsSearch; onSearch: (search: OrganisationsSearch) => void };

export function OrganisationsPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const access = useAccess();
  const change = (part: Partial<OrganisationsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  const chosen = useChosenFilters(search, change);
  const query = useInfiniteQuery({
    ...listOrganisationsInfiniteOptions({ query: organisationsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const organisations = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? organisations.length;
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        <>
          {(access.isCoordinator || access.isAdministrator) && (
            <ButtonLink size="small" variant="primary" href={paths.organisations.new()}>
              <Plus size={17} aria-hidden />
              {t('new')}
            </ButtonLink>
          )}
          <Button size="small" onPress={() => print()}>
            <Printer size={17} aria-hidden />
            {t('common:action.print')}
          </Button>
        </>
      }
      search={{
        label: t('search'),
        placeholder: t('placeholder'),
        text: search.q,
        onSearch: (q) => change({ q }),
      }}
      filters={<OrganisationFilters search={search} onChange={change} />}
      chosen={chosen}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <OrganisationResults query={query} organisations={organisations} search={search} onClear={clear} />
    </FilteredPage>
  );
}
