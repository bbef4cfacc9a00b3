import { useQuery } from '@tanstack/react-query';
import { Plus, Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getMeetingSeriesOptions, listMeetingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { MeetingSeriesView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { GoalList } from '../../domain/GoalList';
import { Incomplete } from '../../domain/Incomplete';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { MeetingCard } from '../../domain/meetings/MeetingCard';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { CardList, Panel, PlainPanel } from '../../ui/Card';
import { Chip, IconSquare } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { PlaceText } from './PlaceText';
import { SeriesFacts } from './SeriesFacts';
import { SeriesProgress } from './SeriesProgress';
import { TopicLinks } from './TopicLinks';
import './meetings.css';
import './MeetingPage.css';

export function SeriesPage({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  const query = useQuery(getMeetingSeriesOptions({ path: { id } }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.meetings.list(), name: t('title') },
          { href: paths.meetings.list({ view: 'series' }), name: t('view.series') },
        ]}
      />
      <QueryView query={query}>{(series) => <Series series={series} />}</QueryView>
    </>
  );
}

function Series({ series }: { series: MeetingSeriesView }) {
  const { t } = useTranslation(['meetings', 'common']);
  const mayWrite = useAccess().coordinates(series.network.id);
  const { committee, network, title, kind, purposes, goals, focusTopics, description, place } = series;
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <Repeat size={24} />
          </IconSquare>
        }
        title={<Localized text={title} />}
        below={
          <span className="row">
            {committee && (
              <Link href={paths.committees.page(committee.id)}>
                <Localized text={committee.name} />
              </Link>
            )}
            <Link href={paths.networks.page(network.id)}>
              <Localized text={network.name} />
            </Link>
            <Chip tone="brand">{t(`kind.${kind}`)}</Chip>
            <OnlyIn text={title} />
          </span>
        }
        actions={
          <RecordActions record={series.id} edit={mayWrite && paths.meetingSeries.edit(series.id)}>
            {mayWrite && (
              <ButtonLink size="small" href={paths.meetings.new({ series: series.id })}>
                <Plus size={17} aria-hidden />
                {t('new')}
              </ButtonLink>
            )}
          </RecordActions>
        }
      />
      <div className="columns columns-three">
        <div className="stack">
          <PlainPanel>
            <LocalizedProse text={description} className="lead" />
            {purposes.length > 0 && (
              <section className="stack-small">
                <h2>
                  {t('purposes')} <Incomplete record={series} list="purposes" />
                </h2>
                <LocalizedList texts={purposes} />
              </section>
            )}
            {goals.length > 0 && (
              <section className="stack-small">
                <h2>
                  {t('goals')} <Incomplete record={series} list="goals" />
                </h2>
                <GoalList goals={goals} />
              </section>
            )}
            {focusTopics.length > 0 && (
              <section className="stack-small">
                <h2>
                  {t('focusTopics')} <Incomplete record={series} list="focusTopics" />
                </h2>
                <TopicLinks codes={focusTopics} />
              </section>
            )}
          </PlainPanel>
        </div>
        <aside className="stack" aria-label={t('facts')}>
          {(series.targetPerYear !== undefined || series.heldThisYear + series.plannedThisYear > 0) && (
            <Panel title={t('thisYear')}>
              <SeriesProgress series={series} />
            </Panel>
          )}
          {place && (
            <Panel title={t('where')}>
              <PlaceText place={place} />
            </Panel>
          )}
          <SeriesFacts series={series} />
        </aside>
        <div className="stack">
          <SeriesMeetings id={series.id} />
          <RecordFootnote record={series} />
        </div>
      </div>
    </article>
  );
}

function SeriesMeetings({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  const { data } = useQuery(listMeetingsOptions({ query: { series: [id], sort: '-date', limit: 50 } }));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="month-group">
      <h2>{t('seriesMeetings')}</h2>
      <CardList>
        {data.items.map((meeting) => (
          <MeetingCard key={meeting.id} meeting={meeting} />
        ))}
      </CardList>
    </section>
  );
}
