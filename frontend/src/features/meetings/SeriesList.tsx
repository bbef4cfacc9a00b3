import type { UseQueryResult } from '@tanstack/react-query';
import { Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ListMeetingSeriesResponse, MeetingSeriesSummary } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { QueryView } from '../../domain/QueryView';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { CardList, LinkCard } from '../../ui/Card';
import { Chip, IconSquare, Meta } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { CardListSkeleton } from '../../ui/Skeleton';
import { hasFilters, type MeetingsSearch } from './meetingsSearch';
import { SeriesProgress } from './SeriesProgress';

type Props = {
  query: UseQueryResult<ListMeetingSeriesResponse, unknown>;
  search: MeetingsSearch;
  onClear: () => void;
};

/** Meetings that come again, and how far this year has come. */
export function SeriesList({ query, search, onClear }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  return (
    <QueryView query={query} skeleton={<CardListSkeleton />}>
      {({ items }) => {
        if (items.length === 0 && !hasFilters(search)) return <EmptyState title={t('seriesNone')} />;
        if (items.length === 0) {
          return (
            <EmptyState title={t('empty')} hint={t('emptyHint')}>
              <Button onPress={onClear}>{t('common:list.reset')}</Button>
            </EmptyState>
          );
        }
        return (
          <CardList isGrid>
            {items.map((series) => (
              <SeriesCard key={series.id} series={series} />
            ))}
          </CardList>
        );
      }}
    </QueryView>
  );
}

function SeriesCard({ series }: { series: MeetingSeriesSummary }) {
  const { t } = useTranslation('meetings');
  const topics = useTerms('topics');
  const language = useLanguage();
  const { id, title, committee, network, focusTopics, kind, period, registrationScope } = series;
  return (
    <LinkCard
      icon={
        <IconSquare>
          <Repeat size={22} />
        </IconSquare>
      }
      heading={
        <Link href={paths.meetingSeries.page(id)}>
          <Localized text={title} />
        </Link>
      }
      subheading={<Localized text={(committee ?? network).name ?? network.name} />}
    >
      {focusTopics.length > 0 && <p>{formatList(focusTopics.map(topics.name), language)}</p>}
      <SeriesProgress series={series} />
      {isPeriodKnown(period) && (
        <Meta>
          <PeriodText period={period} />
        </Meta>
      )}
      <div className="chips">
        <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
        {registrationScope && <Chip>{t(`registrationScope.${registrationScope}`)}</Chip>}
        <OnlyIn text={title} />
      </div>
    </LinkCard>
  );
}
