import { createFileRoute } from '@tanstack/react-router';
import { PartnerEditPage } from '../../features/partners/PartnerEditPages';

export const Route = createFileRoute('/partners/$contactId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('partners'),
  component: EditPartner,
});

function EditPartner() {
  return <PartnerEditPage id={Route.useParams().contactId} />;
}
