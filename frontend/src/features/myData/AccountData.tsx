import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { listMyDataRequestsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { createMyDataRequest, getMyPersonalData } from '../../api/gen/sdk.gen';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { QueryView } from '../../domain/QueryView';
import { CardListSkeleton } from '../../ui/Skeleton';
import { EraseAccount } from './EraseAccount';
import { ExportPanel } from './ExportPanel';
import { RequestForm } from './RequestForm';
import { RequestList } from './RequestList';

/** With an account: all that is known of it and of its address, what was asked, and the end of the account. */
export function AccountData() {
  const { i18n } = useTranslation();
  const networks = useNetworkChoice();
  const query = useQuery(listMyDataRequestsOptions());
  const headers = newIdempotencyKey();
  return (
    <div className="columns">
      <div className="stack">
        <ExportPanel read={async () => (await getMyPersonalData({ throwOnError: true })).data} />
        <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
          {({ items }) => <RequestList requests={items} />}
        </QueryView>
        <RequestForm
          draftKey="data-request:new"
          networks={networks.options}
          send={(body, key) =>
            createMyDataRequest({
              body,
              headers: { ...headers, ...key, 'Accept-Language': i18n.language },
              throwOnError: true,
            })
          }
        />
      </div>
      <aside className="stack">
        <EraseAccount />
      </aside>
    </div>
  );
}
