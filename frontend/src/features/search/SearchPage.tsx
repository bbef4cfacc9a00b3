import { useTranslation } from 'react-i18next';
import { isSearchable, kinds } from '../../domain/search/hits';
import { ShareButton } from '../../domain/ShareButton';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { SearchField } from '../../ui/SearchField';
import { Tabs } from '../../ui/Tabs';
import { useTypedText } from '../../ui/useTypedText';
import { AllHits, FirstHits } from './SearchResults';
import type { SearchAddress } from './searchAddress';
import { useHitsByKind } from './useHitsByKind';
import { useHitsOfKind } from './useHitsOfKind';

type Props = { search: SearchAddress; onSearch: (search: SearchAddress) => void };

const everything = 'ALL';

/** One search over everything that has a name. */
export function SearchPage({ search, onSearch }: Props) {
  const { t } = useTranslation(['search', 'common']);
  const { q = '', kind } = search;
  const [typed, type] = useTypedText(q, (text) => onSearch({ ...search, q: text || undefined }));
  const byKind = useHitsByKind(q, kind);
  const ofKind = useHitsOfKind(q, kind);
  const hasQuestion = isSearchable(q);
  const totals = new Map(byKind.groups.map((group) => [group.kind, group.total]));
  if (kind && ofKind.total !== undefined) totals.set(kind, ofKind.total);
  const sum = totals.size === kinds.length ? [...totals.values()].reduce((left, right) => left + right) : undefined;
  const total = kind ? totals.get(kind) : sum;
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p role="status">{hasQuestion && (total === undefined ? '…' : t('count', { count: total }))}</p>}
        actions={hasQuestion && <ShareButton label={t('common:list.share')} />}
      />
      <div className="stack">
        <search className="no-print" style={{ maxInlineSize: 620 }}>
          <SearchField label={t('field')} placeholder={t('placeholder')} value={typed} onChange={type} />
        </search>
        {hasQuestion ? (
          <Tabs
            label={t('views')}
            open={kind ?? everything}
            onOpen={(id) => onSearch({ ...search, kind: kinds.find((known) => known === id) })}
            tabs={[
              { id: everything, name: t('all'), count: sum, content: <FirstHits q={q} query={byKind} /> },
              ...kinds.map((id) => ({
                id,
                name: t(`kinds.${id}`),
                count: totals.get(id),
                content: <AllHits q={q} found={ofKind} onEverywhere={() => onSearch({ q })} />,
              })),
            ]}
          />
        ) : (
          <EmptyState title={t('begin')} hint={t('beginHint')} />
        )}
      </div>
    </>
  );
}
