import { createFileRoute } from '@tanstack/react-router';
import { CommitteeEditPage } from '../../features/committees/CommitteeEditPages';

export const Route = createFileRoute('/committees/$committeeId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('committees'),
  component: EditCommittee,
});

function EditCommittee() {
  return <CommitteeEditPage id={Route.useParams().committeeId} />;
}
