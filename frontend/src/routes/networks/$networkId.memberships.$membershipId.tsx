import { createFileRoute } from '@tanstack/react-router';
import { MembershipEditPage } from '../../features/members/MembershipPages';

export const Route = createFileRoute('/networks/$networkId/memberships/$membershipId')({
  loader: ({ context }) => context.i18n.loadNamespaces('members'),
  component: EditMembership,
});

function EditMembership() {
  const { networkId, membershipId } = Route.useParams();
  return <MembershipEditPage network={networkId} id={membershipId} />;
}
