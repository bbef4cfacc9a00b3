import { useTranslation } from 'react-i18next';
import type { DataRequestView } from '../../api/gen/types.gen';
import { RequestSummary } from '../../domain/requests/RequestSummary';
import { Panel } from '../../ui/Card';
import { Rows } from '../../ui/Rows';

export function RequestList({ requests }: { requests: readonly DataRequestView[] }) {
  const { t } = useTranslation('myData');
  if (requests.length === 0) return null;
  return (
    <Panel title={t('requests')}>
      <Rows label={t('requests')}>
        {requests.map((request) => (
          <li key={request.id}>
            <RequestSummary request={request} />
          </li>
        ))}
      </Rows>
    </Panel>
  );
}
