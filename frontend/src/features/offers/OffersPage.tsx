import './OffersPage.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { List, Map as MapIcon, Plus, Printer, SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listCounsellingOffersInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { LazyMap } from '../../domain/map/LazyMap';
import { ShareButton } from '../../domain/ShareButton';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { ToggleButton } from '../../ui/ToggleButton';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { useTypedText } from '../../ui/useTypedText';
import { ChosenFilters } from './ChosenFilters';
import { OfferFilters } from './OfferFilters';
import { OfferResults } from './OfferResults';
import { type OffersSearch, offersQuery, placesOf } from './offersSearch';

type Props = {
  search: OffersSearch;
  onSearch: (search: OffersSearch) => void;
  onOpen: (id: string) => void;
};

export function OffersPage({ search, onSearch, onOpen }: Props) {
  const { t } = useTranslation(['offers', 'common']);
  const access = useAccess();
  const [active, setActive] = useState<string>();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const isWide = useMediaQuery('(min-width: 760px)');
  const change = (part: Partial<OffersSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({ view: search.view });
  const [typed, type] = useTypedText(search.q ?? '', (q) => change({ q: q || undefined }));

  const query = useInfiniteQuery({
    ...listCounsellingOffersInfiniteOptions({ query: offersQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const offers = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const places = useMemo(() => placesOf(offers), [offers]);
  const total = query.data?.pages[0]?.total ?? offers.length;
  // A hidden map would still cost a phone all its time: it is there only when it is seen.
  const isMapShown = search.view === 'map' || (isWide && search.view !== 'list');
  const filters = <OfferFilters search={search} onChange={change} />;

  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p role="status">{query.data ? t('count', { count: total }) : '…'}</p>}
        actions={
          <>
            {(access.isCoordinator || access.edited.length > 0) && (
              <ButtonLink size="small" variant="primary" href={paths.offers.new()}>
                <Plus size={17} aria-hidden />
                {t('new')}
              </ButtonLink>
            )}
            <span className="row desk-only">
              <ShareButton label={t('shareSearch')} />
              <Button size="small" onPress={() => print()}>
                <Printer size={17} aria-hidden />
                {t('common:action.print')}
              </Button>
              <ToggleButton
                size="small"
                isSelected={isMapShown}
                onChange={(shown) => change({ view: shown ? undefined : 'list' })}
              >
                <MapIcon size={17} aria-hidden />
                {t('map')}
              </ToggleButton>
            </span>
          </>
        }
      />
      <div className="offers" data-map={isMapShown} data-view={search.view}>
        <aside className="offers-filters no-print" aria-label={t('filters')}>
          <h2 className="visually-hidden">{t('filters')}</h2>
          <a className="skip-link" href="#results">
            {t('toResults')}
          </a>
          {filters}
        </aside>
        <div className="offers-list" id="results" tabIndex={-1}>
          <div className="stack-small no-print">
            <SearchField label={t('search')} placeholder={t('placeholder')} value={typed} onChange={type} />
            <div className="row">
              <span className="filter-button">
                <Button size="small" onPress={() => setFiltersOpen(true)}>
                  <SlidersHorizontal size={17} aria-hidden />
                  {t('filters')}
                </Button>
              </span>
              <ChosenFilters search={search} onChange={change} onClear={clear} />
            </div>
          </div>
          <h2 className="visually-hidden">{t('results')}</h2>
          <OfferResults
            query={query}
            offers={offers}
            search={search}
            onClear={clear}
            active={active}
            onActive={setActive}
          />
        </div>
        {isMapShown && (
          <div className="offers-map no-print">
            <LazyMap label={t('mapLabel')} places={places} active={active} onPick={onOpen} />
          </div>
        )}
      </div>
      <div className="floating-switch no-print">
        <Button onPress={() => change({ view: search.view === 'map' ? undefined : 'map' })}>
          {search.view === 'map' ? <List size={18} aria-hidden /> : <MapIcon size={18} aria-hidden />}
          {search.view === 'map' ? t('list') : t('map')}
        </Button>
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
