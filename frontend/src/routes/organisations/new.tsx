import { createFileRoute } from '@tanstack/react-router';
import { NewOrganisationPage } from '../../features/organisations/NewOrganisationPage';

export const Route = createFileRoute('/organisations/new')({
  loader: ({ context }) => context.i18n.loadNamespaces(['organisations', 'duplicates']),
  component: NewOrganisationPage,
});
