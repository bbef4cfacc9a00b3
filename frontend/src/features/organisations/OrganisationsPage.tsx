import './organisations.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus, Printer, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listOrganisationsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { ShareButton } from '../../domain/ShareButton';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { useTypedText } from '../../ui/useTypedText';
import { ChosenFilters } from './ChosenFilters';
import { OrganisationFilters } from './OrganisationFilters';
import { OrganisationResults } from './OrganisationResults';
import { type OrganisationsSearch, organisationsQuery } from './organisationsSearch';

type Props = { search: OrganisationsSearch; onSearch: (search: OrganisationsSearch) => void };

export function OrganisationsPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const access = useAccess();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const change = (part: Partial<OrganisationsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  const [typed, type] = useTypedText(search.q ?? '', (q) => change({ q: q || undefined }));
  const query = useInfiniteQuery({
    ...listOrganisationsInfiniteOptions({ query: organisationsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const organisations = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? organisations.length;
  const filters = <OrganisationFilters search={search} onChange={change} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p role="status">{query.data ? t('count', { count: total }) : '…'}</p>}
        actions={
          <>
            {(access.isCoordinator || access.isAdministrator) && (
              <ButtonLink size="small" variant="primary" href={paths.organisations.new()}>
                <Plus size={17} aria-hidden />
                {t('new')}
              </ButtonLink>
            )}
            <ShareButton label={t('shareSearch')} />
            <Button size="small" onPress={() => print()}>
              <Printer size={17} aria-hidden />
              {t('common:action.print')}
            </Button>
          </>
        }
      />
      <div className="directory">
        <aside className="directory-filters no-print" aria-label={t('filters')}>
          <h2 className="visually-hidden">{t('filters')}</h2>
          <a className="skip-link" href="#results">
            {t('toResults')}
          </a>
          {filters}
        </aside>
        <div className="directory-list" id="results" tabIndex={-1}>
          <div className="stack-small no-print">
            <SearchField label={t('search')} placeholder={t('placeholder')} value={typed} onChange={type} />
            <div className="row">
              <span className="directory-filter-button">
                <Button size="small" onPress={() => setFiltersOpen(true)}>
                  <SlidersHorizontal size={17} aria-hidden />
                  {t('filters')}
                </Button>
              </span>
              <ChosenFilters search={search} onChange={change} onClear={clear} />
            </div>
          </div>
          <OrganisationResults query={query} organisations={organisations} search={search} onClear={clear} />
        </div>
      </div>
      <Dialog
        kind="sheet"
        title={t('filters')}
        isOpen={areFiltersOpen}
        onClose={() => setFiltersOpen(false)}
        footer={
          <>
            <Button onPress={clear}>{t('reset')}</Button>
            <Button variant="primary" onPress={() => setFiltersOpen(false)}>
              {t('show', { count: total })}
            </Button>
          </>
        }
      >
        {filters}
      </Dialog>
    </>
  );
}
