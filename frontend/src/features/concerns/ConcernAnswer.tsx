import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listConcernSupportersOptions } from '../../api/gen/@tanstack/react-query.gen';
import { decideConcern } from '../../api/gen/sdk.gen';
import type { ConcernView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { AnswerDialog } from './AnswerDialog';

/** For those who decide: who is behind it, and what is said to it. */
export function ConcernAnswer({ concern }: { concern: ConcernView }) {
  const { t } = useTranslation('concerns');
  const attempt = useAttempt();
  const [outcome, setOutcome] = useState<'ANSWERED' | 'DECLINED'>();
  const { id, status, supporters } = concern;
  const isOpen = status === 'OPEN' || status === 'ON_AGENDA';
  const behind = useQuery({ ...listConcernSupportersOptions({ path: { id } }), enabled: supporters > 0 }).data?.items;
  return (
    <Panel title={t('decide')}>
      {behind && behind.length > 0 && (
        <p>
          {t('behind')} <bdi>{behind.map(({ name }) => name ?? t('someone')).join(', ')}</bdi>
        </p>
      )}
      <div className="row no-print">
        {isOpen ? (
          <>
            <Button variant="primary" onPress={() => setOutcome('ANSWERED')}>
              {t('toAnswer')}
            </Button>
            <Button onPress={() => setOutcome('DECLINED')}>{t('toDecline')}</Button>
          </>
        ) : (
          <Button
            onPress={() =>
              void attempt(() => decideConcern({ path: { id }, body: { outcome: 'OPEN' }, throwOnError: true }))
            }
          >
            {t('reopen')}
          </Button>
        )}
      </div>
      {outcome && <AnswerDialog concern={id} outcome={outcome} onClose={() => setOutcome(undefined)} />}
    </Panel>
  );
}
