import './meetings.css';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CalendarPlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cursorPaging } from '../../api/client';
import { listMeetingSeriesOptions, listMeetingsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { FilteredPage } from '../../domain/FilteredPage';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { ButtonLink } from '../../ui/Link';
import { Tabs } from '../../ui/Tabs';
import { useNow } from '../../ui/useNow';
import { MeetingFilters } from './MeetingFilters';
import { MeetingList } from './MeetingList';
import {
  type MeetingsSearch,
  meetingsFilter,
  meetingsQuery,
  seriesFilter,
  views,
  withoutFilters,
} from './meetingsSearch';
import { MonthCalendar } from './MonthCalendar';
import { SeriesList } from './SeriesList';
import { useChosenFilters } from './useChosenFilters';
import { useUndated } from './useUndated';

type Props = { search: MeetingsSearch; onSearch: (search: MeetingsSearch) => void };

export function MeetingsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('meetings');
  const access = useAccess();
  const today = isoDay(useNow());
  const view = search.view ?? 'upcoming';
  const change = (part: Partial<MeetingsSearch>) => onSearch({ ...search, ...part });
  const clear = () => onSearch(withoutFilters(search));
  const meetings = useInfiniteQuery({
    ...listMeetingsInfiniteOptions({ query: meetingsQuery(search, today) }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
    enabled: view !== 'series',
  });
  const series = useQuery({
    ...listMeetingSeriesOptions({ query: { ...seriesFilter(search), limit: 100, total: true } }),
    enabled: view === 'series',
  });
  const undated = useUndated(search);
  const counted = (view === 'series' ? series.data : meetings.data?.pages[0])?.total;
  const total =
    counted === undefined ? undefined : counted + (view === 'upcoming' || view === 'past' ? undated.length : 0);
  const count = (number: number) =>
    view === 'series' ? t('seriesCount', { count: number }) : t('count', { count: number });
  const shared = { search, onClear: clear };
  const list = { ...shared, query: meetings, pages: meetings.data?.pages, undated };
  const content = {
    upcoming: <MeetingList {...list} isPast={false} />,
    past: <MeetingList {...list} isPast />,
    month: (
      <MonthCalendar
        query={meetings}
        pages={meetings.data?.pages}
        month={search.date ?? today.slice(0, 7)}
        today={today}
        onMonth={(date) => change({ date })}
      />
    ),
    series: <SeriesList {...shared} query={series} />,
  };
  return (
    <FilteredPage
      title={t('title')}
      count={total === undefined ? undefined : count(total)}
      actions={
        <>
          {access.isSignedIn && view !== 'series' && (
            <ButtonLink size="small" href={paths.myMeetings(meetingsFilter(search))}>
              <CalendarPlus size={17} aria-hidden />
              {t('subscribeFound')}
            </ButtonLink>
          )}
          {access.isCoordinator && (
            <ButtonLink
              size="small"
              variant="primary"
              href={view === 'series' ? paths.meetingSeries.new() : paths.meetings.new()}
            >
              <Plus size={17} aria-hidden />
              {view === 'series' ? t('newSeries') : t('new')}
            </ButtonLink>
          )}
        </>
      }
      search={{ label: t('search'), placeholder: t('placeholder'), text: search.q, onSearch: (q) => change({ q }) }}
      filters={<MeetingFilters search={search} onChange={change} />}
      chosen={useChosenFilters(search, change)}
      onClear={clear}
      showLabel={t('show', { count: total ?? 0 })}
    >
      <Tabs
        label={t('views')}
        open={view}
        onOpen={(id) => change({ view: views.find((known) => known === id && known !== 'upcoming') })}
        tabs={views.map((id) => ({ id, name: t(`view.${id}`), content: content[id] }))}
      />
    </FilteredPage>
  );
}
