import { createFileRoute } from '@tanstack/react-router';
import { NewOfferPage } from '../../features/offers/NewOfferPage';

export const Route = createFileRoute('/offers/new')({
  loader: ({ context }) => context.i18n.loadNamespaces('offers'),
  component: NewOfferPage,
});
