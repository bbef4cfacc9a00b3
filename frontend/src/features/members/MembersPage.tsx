import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { getNetworkCompositionOptions, listMembershipsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { chosenOf } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { ButtonLink } from '../../ui/Link';
import { useNow } from '../../ui/useNow';
import { MemberFilters } from './MemberFilters';
import { MemberResults } from './MemberResults';
import { MembersFrame } from './MembersFrame';
import { type MembersSearch, membersQuery, sidesOf } from './membersSearch';

type Props = { network: string; search: MembersSearch; onSearch: (search: MembersSearch) => void };

/** Who belongs to a network, today or on any day. */
export function MembersPage({ network, search, onSearch }: Props) {
  return (
    <MembersFrame network={network} view="list" asOf={search.asOf}>
      {(view) => <Members network={view} search={search} onSearch={onSearch} />}
    </MembersFrame>
  );
}

function Members({ network, search, onSearch }: Omit<Props, 'network'> & { network: NetworkView }) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const access = useAccess();
  const today = isoDay(useNow());
  const query = useInfiniteQuery({
    ...listMembershipsInfiniteOptions({ query: membersQuery(network.id, search, today) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const composition = useQuery({
    ...getNetworkCompositionOptions({
      path: { id: network.id },
      ...(search.asOf && { query: { asOf: search.asOf } }),
    }),
    placeholderData: keepPreviousData,
  });
  const sides = sidesOf(composition.data).map(({ key, name }) => ({ id: key, name: plainText(name, language) || key }));
  const sideName = (key: string) => sides.find(({ id }) => id === key)?.name ?? key;
  const members = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? members.length;
  const change = (part: Partial<MembersSearch>) => onSearch({ ...search, ...part });
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        access.coordinates(network.id) && (
          <ButtonLink size="small" variant="primary" href={paths.memberships.new(network.id)}>
            <Plus size={17} aria-hidden />
            {t('add')}
          </ButtonLink>
        )
      }
      search={{
        label: t('search'),
        placeholder: t('placeholder'),
        text: search.q,
        onSearch: (q) => change({ q }),
      }}
      filters={<MemberFilters search={search} sides={sides} onChange={change} />}
      chosen={[
        ...chosenOf(
          'asOf',
          search.asOf ? [search.asOf] : undefined,
          (day) => t('asOfChosen', { date: formatPartialDate(day, language) }),
          () => change({ asOf: undefined }),
        ),
        ...chosenOf(
          'role',
          search.role,
          (role) => t(`common:membershipRole.${role}`),
          (role) => change({ role }),
        ),
        ...chosenOf('constituency', search.constituency, sideName, (constituency) => change({ constituency })),
        ...chosenOf(
          'status',
          search.status,
          (status) => t(`common:membershipStatus.${status}`),
          (status) => change({ status }),
        ),
      ]}
      onClear={() => onSearch({})}
      showLabel={t('show', { count: total })}
    >
      <MemberResults
        query={query}
        members={members}
        search={search}
        network={network.id}
        sideName={sideName}
        onClear={() => onSearch({})}
      />
    </FilteredPage>
  );
}
