import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listPersonsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { chosenOf } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { ButtonLink } from '../../ui/Link';
import { PersonFilters } from './PersonFilters';
import { PersonResults } from './PersonResults';
import { type PersonsSearch, personsQuery } from './personsSearch';
import { useOrganisationChoice } from './useOrganisationChoice';

type Props = { search: PersonsSearch; onSearch: (search: PersonsSearch) => void };

export function PersonsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('persons');
  const language = useLanguage();
  const access = useAccess();
  const networks = useNetworkChoice(search.network);
  const organisations = useOrganisationChoice(search.organisation ?? []);
  const query = useInfiniteQuery({
    ...listPersonsInfiniteOptions({ query: personsQuery(search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const persons = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? persons.length;
  const change = (part: Partial<PersonsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        access.isCoordinator && (
          <ButtonLink size="small" variant="primary" href={paths.persons.new()}>
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
      filters={<PersonFilters search={search} networks={networks.options} onChange={change} />}
      chosen={[
        ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
        ...chosenOf('organisation', search.organisation, organisations.name, (organisation) =>
          change({ organisation, ...(!organisation && { asOf: undefined }) }),
        ),
        ...chosenOf(
          'asOf',
          search.asOf ? [search.asOf] : undefined,
          (day) => t('asOfChosen', { date: formatPartialDate(day, language) }),
          () => change({ asOf: undefined }),
        ),
        ...chosenOf(
          'engagement',
          search.engagement,
          (code) => t(`engagement.${code}`),
          (engagement) => change({ engagement }),
        ),
      ]}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <PersonResults query={query} persons={persons} search={search} networkName={networks.name} onClear={clear} />
    </FilteredPage>
  );
}
