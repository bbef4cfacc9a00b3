import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listDecisionsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { RegisteredOutcome } from '../../api/gen/types.gen';
import { chosenOf, orNothing } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { LocalizedProse } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Button } from '../../ui/Button';
import { CardList, LinkCard } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { Facet, FacetFrame } from '../../ui/Facet';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { Origin, OriginLink } from './OutcomeOrigin';
import { PlaceFilters } from './PlaceFilters';
import { type DecisionsSearch, decisionKinds, decisionStates, decisionsQuery, hasFilters } from './registersSearch';
import { useCommitteeChoice } from './useCommitteeChoice';

type Props = { search: DecisionsSearch; onSearch: (search: DecisionsSearch) => void };
type Change = (part: Partial<DecisionsSearch>) => void;

/** What was decided, over all committees and years. */
export function DecisionsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('registers');
  const query = useInfiniteQuery({
    ...listDecisionsInfiniteOptions({ query: decisionsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? entries.length;
  const change: Change = (part) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  return (
    <FilteredPage
      title={t('decisions')}
      count={query.data && t('decisionCount', { count: total })}
      search={{ label: t('search'), placeholder: t('placeholder'), text: search.q, onSearch: (q) => change({ q }) }}
      filters={<Filters search={search} onChange={change} />}
      chosen={useChosen(search, change)}
      onClear={clear}
      showLabel={t('showDecisions', { count: total })}
    >
      <QueryView query={query} skeleton={<CardListSkeleton />}>
        {() => (
          <>
            {entries.length === 0 &&
              (hasFilters(search) ? (
                <EmptyState title={t('nothingFound')} hint={t('nothingFoundHint')}>
                  <Button onPress={clear}>{t('clear')}</Button>
                </EmptyState>
              ) : (
                <EmptyState title={t('noDecisions')} hint={t('noDecisionsHint')} />
              ))}
            <CardList isBusy={query.isPlaceholderData}>
              {entries.map((entry) => (
                <Decision key={entry.id} entry={entry} />
              ))}
            </CardList>
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
          </>
        )}
      </QueryView>
    </FilteredPage>
  );
}

function Decision({ entry }: { entry: RegisteredOutcome }) {
  const { t } = useTranslation('registers');
  const { kind, text, votes, supersedes } = entry.outcome;
  const isSuperseded = entry.supersededBy.length > 0;
  return (
    <LinkCard heading={<OriginLink entry={entry} />} subheading={<Origin entry={entry} />}>
      <LocalizedProse text={text} />
      <div className="chips">
        <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
        {isSuperseded && <Chip tone="warn">{t('superseded')}</Chip>}
        {supersedes && <Chip>{t('supersedes')}</Chip>}
        {votes && <span className="small">{t('votes', votes)}</span>}
      </div>
    </LinkCard>
  );
}

function Filters({ search, onChange }: { search: DecisionsSearch; onChange: Change }) {
  const { t } = useTranslation('registers');
  return (
    <>
      <PlaceFilters search={search} onChange={onChange} />
      <Facet
        title={t('kindFilter')}
        isOpen
        value={search.kind ?? []}
        onChange={(values) => onChange({ kind: orNothing(decisionKinds.filter((kind) => values.includes(kind))) })}
        options={decisionKinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
      />
      <Facet
        title={t('stateFilter')}
        isOpen
        value={search.state ? [search.state] : []}
        // One of two: choosing the other one takes the first away.
        onChange={(values) =>
          onChange({ state: decisionStates.find((state) => values.includes(state) && state !== search.state) })
        }
        options={decisionStates.map((id) => ({ id, name: t(`state.${id}`) }))}
      />
      <FacetFrame title={t('time')} chosen={(search.from ? 1 : 0) + (search.until ? 1 : 0)} isOpen>
        <DateField label={t('from')} value={search.from} onChange={(from) => onChange({ from })} />
        <DateField label={t('until')} value={search.until} onChange={(until) => onChange({ until })} />
      </FacetFrame>
    </>
  );
}

function useChosen(search: DecisionsSearch, change: Change) {
  const { t } = useTranslation('registers');
  const networks = useNetworkChoice(search.network);
  const committees = useCommitteeChoice(search.network);
  const single = (key: 'from' | 'until' | 'state', name: (value: string) => string) =>
    chosenOf(key, search[key] ? [search[key]] : undefined, name, () => change({ [key]: undefined }));
  return [
    ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
    ...chosenOf('committee', search.committee, committees.name, (committee) => change({ committee })),
    ...chosenOf(
      'kind',
      search.kind,
      (kind) => t(`kind.${kind}`),
      (kind) => change({ kind }),
    ),
    ...single('state', () => (search.state ? t(`state.${search.state}`) : '')),
    ...single('from', (day) => `${t('from')} ${day}`),
    ...single('until', (day) => `${t('until')} ${day}`),
  ];
}
