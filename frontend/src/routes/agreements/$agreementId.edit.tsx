import { createFileRoute } from '@tanstack/react-router';
import { AgreementEditPage } from '../../features/agreements/AgreementEditPages';

export const Route = createFileRoute('/agreements/$agreementId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('agreements'),
  component: EditAgreement,
});

function EditAgreement() {
  return <AgreementEditPage id={Route.useParams().agreementId} />;
}
