import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listCommitteesInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { chosenOf } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { ButtonLink } from '../../ui/Link';
import { CommitteeFilters } from './CommitteeFilters';
import { CommitteeResults } from './CommitteeResults';
import { type CommitteesSearch, committeesQuery } from './committeesSearch';

type Props = { search: CommitteesSearch; onSearch: (search: CommitteesSearch) => void };

export function CommitteesPage({ search, onSearch }: Props) {
  const { t } = useTranslation('committees');
  const access = useAccess();
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const query = useInfiniteQuery({
    ...listCommitteesInfiniteOptions({ query: committeesQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const committees = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? committees.length;
  const change = (part: Partial<CommitteesSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        access.isCoordinator && (
          <ButtonLink size="small" variant="primary" href={paths.committees.new()}>
            <Plus size={17} aria-hidden />
            {t('new')}
          </ButtonLink>
        )
      }
      search={{
        label: t('search'),
        placeholder: t('placeholder'),
        text: search.q,
        onSearch: (q) => change({ q }),
      }}
      filters={<CommitteeFilters search={search} networks={networks.options} onChange={change} />}
      chosen={[
        ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
        ...chosenOf(
          'kind',
          search.kind,
          (code) => t(`kind.${code}`),
          (kind) => change({ kind }),
        ),
        ...chosenOf(
          'lifecycle',
          search.lifecycle,
          (code) => t(`lifecycle.${code}`),
          (lifecycle) => change({ lifecycle }),
        ),
        ...chosenOf('topic', search.topic, topics.name, (topic) => change({ topic })),
      ]}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <CommitteeResults query={query} committees={committees} search={search} onClear={clear} />
    </FilteredPage>
  );
}
