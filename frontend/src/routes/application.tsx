import { createFileRoute, useLocation } from '@tanstack/react-router';
import { FollowPage } from '../features/applications/FollowPage';

/** The link in the letters to applicants: what stands behind the `#` is its secret. */
export const Route = createFileRoute('/application')({
  loader: ({ context }) => context.i18n.loadNamespaces('applications'),
  component: Follow,
});

function Follow() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <FollowPage key={token} token={token} />;
}
