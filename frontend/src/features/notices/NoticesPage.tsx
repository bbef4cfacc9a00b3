import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listNoticesInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { chosenOf, orNothing } from '../../domain/chosenFilters';
import { FilteredPage } from '../../domain/FilteredPage';
import { paths } from '../../lib/paths';
import { Facet, FacetFrame } from '../../ui/Facet';
import { ButtonLink } from '../../ui/Link';
import { ToggleButton } from '../../ui/ToggleButton';
import { NoticeResults } from './NoticeResults';
import { NoticesFrame } from './NoticesFrame';
import { noticeKinds, type NoticesSearch, noticesQuery } from './noticesSearch';

type Props = { network: string; search: NoticesSearch; onSearch: (search: NoticesSearch) => void };

/** The board of a network: what its members tell, ask, look for and offer. */
export function NoticesPage({ network, search, onSearch }: Props) {
  return (
    <NoticesFrame network={network} isList>
      {(view) => <Notices network={view} search={search} onSearch={onSearch} />}
    </NoticesFrame>
  );
}

function Notices({ network, search, onSearch }: Omit<Props, 'network'> & { network: NetworkView }) {
  const { t } = useTranslation(['notices', 'common']);
  const access = useAccess();
  const query = useInfiniteQuery({
    ...listNoticesInfiniteOptions({ query: noticesQuery(network.id, search) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
  });
  const notices = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? notices.length;
  const change = (part: Partial<NoticesSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch({});
  return (
    <FilteredPage
      title={t('title')}
      count={query.data && t('count', { count: total })}
      actions={
        access.isMemberOf(network.id) && (
          <ButtonLink size="small" variant="primary" href={paths.notices.new(network.id)}>
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
      filters={
        <>
          <Facet
            title={t('kindFilter')}
            isOpen
            value={search.kind ?? []}
            onChange={(values) => change({ kind: orNothing(noticeKinds.filter((kind) => values.includes(kind))) })}
            options={noticeKinds.map((id) => ({ id, name: t(`common:noticeKind.${id}`) }))}
          />
          <FacetFrame title={t('time')} isOpen chosen={search.expired ? 1 : 0}>
            <ToggleButton
              size="small"
              isSelected={search.expired !== undefined}
              onChange={(isOn) => change({ expired: isOn ? 'true' : undefined })}
            >
              {t('withExpired')}
            </ToggleButton>
          </FacetFrame>
        </>
      }
      chosen={[
        ...chosenOf(
          'kind',
          search.kind,
          (kind) => t(`common:noticeKind.${kind}`),
          (kind) => change({ kind }),
        ),
        ...chosenOf(
          'expired',
          search.expired && [search.expired],
          () => t('withExpired'),
          () => change({ expired: undefined }),
        ),
      ]}
      onClear={clear}
      showLabel={t('show', { count: total })}
    >
      <NoticeResults network={network.id} query={query} notices={notices} search={search} onClear={clear} />
    </FilteredPage>
  );
}
