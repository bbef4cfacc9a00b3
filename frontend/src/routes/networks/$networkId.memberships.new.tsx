import { createFileRoute } from '@tanstack/react-router';
import { NewMembershipPage } from '../../features/members/MembershipPages';

export const Route = createFileRoute('/networks/$networkId/memberships/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('members'),
  component: NewMembership,
});

function NewMembership() {
  return <NewMembershipPage network={Route.useParams().networkId} />;
}
