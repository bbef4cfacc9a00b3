import { createFileRoute } from '@tanstack/react-router';
import { getMeetingSeriesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { SeriesPage } from '../../features/meetings/SeriesPage';

export const Route = createFileRoute('/meetings/series/$seriesId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getMeetingSeriesOptions({ path: { id: params.seriesId } }));
    return context.i18n.loadNamespaces('meetings');
  },
  component: Series,
});

function Series() {
  return <SeriesPage id={Route.useParams().seriesId} />;
}
