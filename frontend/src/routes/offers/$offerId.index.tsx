import { createFileRoute } from '@tanstack/react-router';
import { getCounsellingOfferOptions } from '../../api/gen/@tanstack/react-query.gen';
import { OfferPage } from '../../features/offers/OfferPage';

export const Route = createFileRoute('/offers/$offerId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getCounsellingOfferOptions({ path: { id: params.offerId } }));
    return context.i18n.loadNamespaces('offers');
  },
  component: Offer,
});

function Offer() {
  return <OfferPage id={Route.useParams().offerId} />;
}
