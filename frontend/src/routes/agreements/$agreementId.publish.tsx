import { createFileRoute } from '@tanstack/react-router';
import { PublishPage } from '../../features/agreements/AgreementEditPages';

export const Route = createFileRoute('/agreements/$agreementId/publish')({
  loader: ({ context }) => context.i18n.loadNamespaces('agreements'),
  component: Publish,
});

function Publish() {
  return <PublishPage id={Route.useParams().agreementId} />;
}
