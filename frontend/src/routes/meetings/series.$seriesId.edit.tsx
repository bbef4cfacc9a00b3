import { createFileRoute } from '@tanstack/react-router';
import { SeriesEditPage } from '../../features/meetings/SeriesEditPages';

export const Route = createFileRoute('/meetings/series/$seriesId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('meetings'),
  component: EditSeries,
});

function EditSeries() {
  return <SeriesEditPage id={Route.useParams().seriesId} />;
}
