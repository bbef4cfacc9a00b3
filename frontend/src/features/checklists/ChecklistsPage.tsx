import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ListChecks, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listChecklistsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { chosenOf, orNothing } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { paths } from '../../lib/paths';
import { Facet, FacetFrame } from '../../ui/Facet';
import { ButtonLink } from '../../ui/Link';
import { ToggleButton } from '../../ui/ToggleButton';
import { ChecklistResults } from './ChecklistResults';
import { type ChecklistsSearch, checklistsQuery, occasions, states } from './checklistsSearch';

type Props = { search: ChecklistsSearch; onSearch: (search: ChecklistsSearch) => void };

/** What is to do for members that join or leave; for coordinators. */
export function ChecklistsPage(props: Props) {
  const { t } = useTranslation('checklists');
  return (
    <SignedInOnly title={t('title')}>
      <Lists {...props} />
    </SignedInOnly>
  );
}

function Lists({ search, onSearch }: Props) {
  const { t } = useTranslation('checklists');
  const networks = useNetworkChoice(search.network);
  const query = useInfiniteQuery({
    ...listChecklistsInfiniteOptions({ query: checklistsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const lists = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? lists.length;
  const change = (part: Partial<ChecklistsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  const { membership } = search;
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        <>
          {membership && (
            <ButtonLink size="small" variant="primary" href={paths.checklists.new({ membership })}>
              <Plus size={17} aria-hidden />
              {t('begin')}
            </ButtonLink>
          )}
          <ButtonLink size="small" href={paths.checklistTemplates.list()}>
            <ListChecks size={17} aria-hidden />
            {t('templates')}
          </ButtonLink>
        </>
      }
      search={{
        label: t('search'),
        placeholder: t('placeholder'),
        text: search.q,
        onSearch: (q) => change({ q }),
      }}
      filters={
        <>
          <FacetFrame title={t('state')} isOpen chosen={search.state ? 1 : 0}>
            <div className="row" role="group" aria-label={t('state')}>
              {states.map((state) => (
                <ToggleButton
                  key={state}
                  size="small"
                  isSelected={state === (search.state ?? 'open')}
                  onChange={() => change({ state: state === 'open' ? undefined : state })}
                >
                  {t(`stateOf.${state}`)}
                </ToggleButton>
              ))}
            </div>
          </FacetFrame>
          <Facet
            title={t('network')}
            isOpen
            value={search.network ?? []}
            onChange={(network) => change({ network: orNothing(network) })}
            options={networks.options}
          />
          <Facet
            title={t('occasionFilter')}
            isOpen
            value={search.occasion ?? []}
            onChange={(values) => change({ occasion: orNothing(occasions.filter((code) => values.includes(code))) })}
            options={occasions.map((id) => ({ id, name: t(`occasion.${id}`) }))}
          />
        </>
      }
      chosen={[
        ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
        ...chosenOf(
          'membership',
          membership ? [membership] : undefined,
          () => t('oneMember'),
          () => change({ membership: undefined }),
        ),
        ...chosenOf(
          'occasion',
          search.occasion,
          (code) => t(`occasion.${code}`),
          (occasion) => change({ occasion }),
        ),
      ]}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <ChecklistResults query={query} lists={lists} search={search} onChange={change} />
    </FilteredPage>
  );
}
