import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRequestView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { RequestSummary } from '../../domain/requests/RequestSummary';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';
import { DecisionDialog } from './DecisionDialog';

/** One request, whose it is, and the way to answer it. */
export function DataRequestRow({ request }: { request: DataRequestView }) {
  const { t } = useTranslation('requests');
  const [isDeciding, setDeciding] = useState(false);
  const { kind, email, persons, status } = request;
  return (
    <li>
      <div className="stack-small">
        <RequestSummary request={request} />
        <p className="small" style={{ overflowWrap: 'anywhere' }}>
          {email ? <Ltr>{email}</Ltr> : <span className="muted">{t('addressErased')}</span>}
        </p>
        {persons.length > 0 && (
          <ul className="small" aria-label={t('persons')}>
            {persons.map(({ id, name }) => (
              <li key={id}>
                <Link href={paths.persons.data(id)}>
                  <Localized text={name} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="no-print">
        <Button
          size="small"
          aria-label={t('decideOf', { kind: t(`kind.${kind}`), email: email ?? '' })}
          onPress={() => setDeciding(true)}
        >
          {t(status === 'OPEN' ? 'decide' : 'decideAgain')}
        </Button>
      </div>
      {isDeciding && <DecisionDialog request={request} onClose={() => setDeciding(false)} />}
    </li>
  );
}
