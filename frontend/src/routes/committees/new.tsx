import { createFileRoute } from '@tanstack/react-router';
import { NewCommitteePage } from '../../features/committees/CommitteeEditPages';

export const Route = createFileRoute('/committees/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('committees'),
  component: NewCommitteePage,
});
