import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDataRequestsOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { DataRequestView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { Panel } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { EmptyState } from '../../ui/EmptyState';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { DataRequestRow } from './DataRequestRow';

/** What people ask of a network about their data, or of those who run the platform; what is due first comes first. */
export function DataRequests({ network }: { network: string | undefined }) {
  const { t } = useTranslation('requests');
  const query = useQuery(listDataRequestsOptions({ query: { ...(network && { network: [network] }), limit: 100 } }));
  return (
    <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
      {({ items: found }) => {
        const items = network ? found : found.filter((request) => !request.network);
        if (items.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
        const open = items.filter(({ status }) => status === 'OPEN');
        const decided = items.filter(({ status }) => status !== 'OPEN');
        return (
          <Panel title={t('open', { count: open.length })}>
            {open.length === 0 ? (
              <p className="muted">{t('allAnswered')}</p>
            ) : (
              <List requests={open} label={t('toDecide')} />
            )}
            {decided.length > 0 && (
              <Disclosure title={t('decided', { count: decided.length })}>
                <List requests={decided} label={t('decided', { count: decided.length })} />
              </Disclosure>
            )}
          </Panel>
        );
      }}
    </QueryView>
  );
}

function List({ requests, label }: { requests: readonly DataRequestView[]; label: string }) {
  return (
    <Rows label={label}>
      {requests.map((request) => (
        <DataRequestRow key={request.id} request={request} />
      ))}
    </Rows>
  );
}
