import { createFileRoute } from '@tanstack/react-router';
import { getPartnerContactOptions } from '../../api/gen/@tanstack/react-query.gen';
import { PartnerPage } from '../../features/partners/PartnerPage';

export const Route = createFileRoute('/partners/$contactId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getPartnerContactOptions({ path: { id: params.contactId } }));
    return context.i18n.loadNamespaces(['partners', 'consents']);
  },
  component: Partner,
});

function Partner() {
  return <PartnerPage id={Route.useParams().contactId} />;
}
