import { createFileRoute } from '@tanstack/react-router';
import { NewPersonPage } from '../../features/persons/PersonEditPages';

export const Route = createFileRoute('/persons/new')({
  loader: ({ context }) => context.i18n.loadNamespaces(['persons', 'duplicates']),
  component: NewPersonPage,
});
