import { createFileRoute } from '@tanstack/react-router';
import { OfferEditPage } from '../../features/offers/OfferEditPage';

export const Route = createFileRoute('/offers/$offerId/edit')({
  loader: ({ context }) => context.i18n.loadNamespaces('offers'),
  component: EditOffer,
});

function EditOffer() {
  return <OfferEditPage id={Route.useParams().offerId} />;
}
