import { createFileRoute } from '@tanstack/react-router';
import { getAgreementOptions } from '../../api/gen/@tanstack/react-query.gen';
import { AgreementPage } from '../../features/agreements/AgreementPage';
import { readAgreementSearch } from '../../features/agreements/agreementsSearch';

export const Route = createFileRoute('/agreements/$agreementId/')({
  validateSearch: readAgreementSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(getAgreementOptions({ path: { id: params.agreementId } }));
    return context.i18n.loadNamespaces('agreements');
  },
  component: Agreement,
});

function Agreement() {
  return <AgreementPage id={Route.useParams().agreementId} search={Route.useSearch()} />;
}
