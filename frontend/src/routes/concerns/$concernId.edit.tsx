import { createFileRoute } from '@tanstack/react-router';
import { ConcernEditPage } from '../../features/concerns/ConcernEditPages';

export const Route = createFileRoute('/concerns/$concernId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('concerns'),
  component: EditConcern,
});

function EditConcern() {
  return <ConcernEditPage id={Route.useParams().concernId} />;
}
