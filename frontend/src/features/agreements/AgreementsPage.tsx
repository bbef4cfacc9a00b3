import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listAgreementsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { chosenOf } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { paths } from '../../lib/paths';
import { ButtonLink } from '../../ui/Link';
import { AgreementFilters } from './AgreementFilters';
import { AgreementResults } from './AgreementResults';
import { type AgreementsSearch, agreementsQuery } from './agreementsSearch';

type Props = { search: AgreementsSearch; onSearch: (search: AgreementsSearch) => void };

/** What networks have in writing: declarations, rules of procedure, contracts. */
export function AgreementsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('agreements');
  const access = useAccess();
  const networks = useNetworkChoice(search.network);
  const query = useInfiniteQuery({
    ...listAgreementsInfiniteOptions({ query: agreementsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const agreements = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? agreements.length;
  const change = (part: Partial<AgreementsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  const [only] = search.network?.length === 1 ? search.network : [];
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        access.isCoordinator && (
          <ButtonLink size="small" variant="primary" href={paths.agreements.new({ network: only })}>
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
      filters={<AgreementFilters search={search} networks={networks.options} onChange={change} />}
      chosen={[
        ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
        ...chosenOf(
          'kind',
          search.kind,
          (kind) => t(`kind.${kind}`),
          (kind) => change({ kind }),
        ),
        ...chosenOf(
          'status',
          search.status,
          (status) => t(`status.${status}`),
          (status) => change({ status }),
        ),
      ]}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <AgreementResults query={query} agreements={agreements} search={search} onClear={clear} />
    </FilteredPage>
  );
}
