import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListMeetingsResponse, MeetingSummary } from '../../api/gen/types.gen';
import { MeetingCard } from '../../domain/meetings/MeetingCard';
import { byMonth } from '../../domain/meetings/meetingDates';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { LoadMore } from '../../ui/LoadMore';
import { CardListSkeleton } from '../../ui/Skeleton';
import { hasFilters, type MeetingsSearch } from './meetingsSearch';

type Props = {
  query: UseInfiniteQueryResult<unknown, unknown>;
  pages: readonly ListMeetingsResponse[] | undefined;
  search: MeetingsSearch;
  /** Those without a year, which no day can be asked for. */
  undated: readonly MeetingSummary[];
  isPast: boolean;
  onClear: () => void;
};

/** Meetings under their months, in the order of time; those without a year stand by themselves. */
export function MeetingList({ query, pages, undated, search, isPast, onClear }: Props) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const meetings = pages?.flatMap(({ items }) => items) ?? [];
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {() =>
        meetings.length + undated.length === 0 ? (
          <NoMeetings search={search} isPast={isPast} onClear={onClear} />
        ) : (
          <div className="stack" aria-busy={query.isPlaceholderData || undefined}>
            {byMonth(meetings).map(([month, ofMonth]) => (
              <Group key={month} title={formatPartialDate(month, language)} meetings={ofMonth} />
            ))}
            {query.hasNextPage && (
              <LoadMore isLoading={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
            )}
            {undated.length > 0 && <Group title={t('undated')} meetings={undated} />}
          </div>
        )
      }
    </QueryView>
  );
}

function Group({ title, meetings }: { title: string; meetings: readonly MeetingSummary[] }) {
  return (
    <section className="month-group">
      <h2>{title}</h2>
      <CardList>
        {meetings.map((meeting) => (
          <MeetingCard key={meeting.id} meeting={meeting} />
        ))}
      </CardList>
    </section>
  );
}

function NoMeetings({ search, isPast, onClear }: Pick<Props, 'search' | 'isPast' | 'onClear'>) {
  const { t } = useTranslation(['meetings', 'common']);
  if (hasFilters(search)) {
    return (
      <EmptyState title={t('empty')} hint={t('emptyHint')}>
        <Button onPress={onClear}>{t('common:list.reset')}</Button>
      </EmptyState>
    );
  }
  if (isPast) return <EmptyState title={t('nonePast')} />;
  return (
    <EmptyState title={t('noneUpcoming')}>
      <ButtonLink href={paths.meetings.list({ view: 'past' })}>{t('toPast')}</ButtonLink>
    </EmptyState>
  );
}
