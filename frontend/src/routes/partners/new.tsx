import { createFileRoute } from '@tanstack/react-router';
import { NewPartnerPage } from '../../features/partners/PartnerEditPages';

export const Route = createFileRoute('/partners/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('partners'),
  component: NewPartnerPage,
});
