import './FilteredPage.css';
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { FilterChip } from '../ui/Chip';
import { Dialog } from '../ui/Dialog';
import { PageHeader } from '../ui/PageHeader';
import { SearchField } from '../ui/SearchField';
import { useTypedText } from '../ui/useTypedText';
import { ShareButton } from './ShareButton';

/** A filter that is on, and how to take it away. */
export type ChosenFilter = { id: string; name: string; remove: () => void };

type Props = {
  title: string;
  /** How many there are; until that is known, nothing. */
  count: string | undefined;
  actions?: ReactNode;
  /** A list without words to search in has none. */
  search?: {
    label: string;
    placeholder: string;
    text: string | undefined;
    onSearch: (text: string | undefined) => void;
  };
  filters: ReactNode;
  chosen: readonly ChosenFilter[];
  onClear: () => void;
  /** What closes the sheet of filters on a phone: "show 12 meetings". */
  showLabel: string;
  children: ReactNode;
};

/** The frame of a list that is searched and filtered: filters beside it, on a phone in a sheet. */
export function FilteredPage({ title, count, actions, search, filters, chosen, onClear, showLabel, children }: Props) {
  const { t } = useTranslation();
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [typed, type] = useTypedText(search?.text ?? '', (text) => search?.onSearch(text || undefined));
  return (
    <>
      <PageHeader
        title={title}
        below={<p role="status">{count ?? '…'}</p>}
        actions={
          <>
            {actions}
            <ShareButton label={t('list.share')} />
          </>
        }
      />
      <div className="filtered">
        <aside className="filtered-filters no-print" aria-label={t('list.filters')}>
          <h2 className="visually-hidden">{t('list.filters')}</h2>
          <a className="skip-link" href="#results">
            {t('list.toResults')}
          </a>
          {filters}
        </aside>
        <div className="filtered-list" id="results" tabIndex={-1}>
          <div className="stack-small no-print">
            {search && (
              <SearchField label={search.label} placeholder={search.placeholder} value={typed} onChange={type} />
            )}
            <div className="row">
              <span className="filtered-button">
                <Button size="small" onPress={() => setFiltersOpen(true)}>
                  <SlidersHorizontal size={17} aria-hidden />
                  {t('list.filters')}
                </Button>
              </span>
              {chosen.map(({ id, name, remove }) => (
                <FilterChip key={id} name={name} onRemove={remove} />
              ))}
              {chosen.length > 1 && (
                <Button variant="quiet" size="small" onPress={onClear}>
                  {t('list.reset')}
                </Button>
              )}
            </div>
          </div>
          <h2 className="visually-hidden">{t('list.results')}</h2>
          {children}
        </div>
      </div>
      <Dialog
        kind="sheet"
        title={t('list.filters')}
        isOpen={areFiltersOpen}
        onClose={() => setFiltersOpen(false)}
        footer={
          <>
            <Button onPress={onClear}>{t('list.reset')}</Button>
            <Button variant="primary" onPress={() => setFiltersOpen(false)}>
              {showLabel}
            </Button>
          </>
        }
      >
        {filters}
      </Dialog>
    </>
  );
}
