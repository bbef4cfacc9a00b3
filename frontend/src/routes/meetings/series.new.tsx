import { createFileRoute } from '@tanstack/react-router';
import { NewSeriesPage } from '../../features/meetings/SeriesEditPages';

export const Route = createFileRoute('/meetings/series/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('meetings'),
  component: NewSeriesPage,
});
