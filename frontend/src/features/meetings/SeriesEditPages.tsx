import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeetingSeriesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { NewRecord } from '../../domain/form/NewRecord';
import { Localized } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { SeriesForm } from './SeriesForm';

export function NewSeriesPage() {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.meetings.list({ view: 'series' }), name: t('view.series') }]} />
      <PageHeader title={t('newSeriesTitle')} />
      <NewRecord>{(network) => <SeriesForm network={network} />}</NewRecord>
    </>
  );
}

export function SeriesEditPage({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  // Not refreshed behind the back of whoever is typing: the form keeps the version it began with.
  const query = useQuery({
    ...getMeetingSeriesOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(series) => (
        <>
          <Breadcrumbs
            trail={[
              { href: paths.meetings.list({ view: 'series' }), name: t('view.series') },
              { href: paths.meetingSeries.page(id), name: <Localized text={series.title} /> },
            ]}
          />
          <PageHeader title={t('editSeriesTitle')} />
          <SeriesForm key={series.id} series={series} />
        </>
      )}
    </QueryView>
  );
}
