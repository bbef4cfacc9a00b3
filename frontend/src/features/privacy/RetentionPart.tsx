import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRetentionRulesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useAccess } from '../../auth/useAccess';
import { QueryView } from '../../domain/QueryView';
import { PrivacyPeriods } from './PrivacyPeriods';
import { RetentionForm } from './RetentionForm';
import { RetentionRuns } from './RetentionRuns';

/** How long the network keeps what, and what was forgotten by that. */
export function RetentionPart({ network: id }: { network: string }) {
  const { t } = useTranslation('privacy');
  const mayWrite = useAccess().coordinates(id);
  const query = useQuery({
    ...getRetentionRulesOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <div className="columns">
      <div className="stack">
        <p className="muted">{t('retentionHint')}</p>
        <QueryView query={query}>
          {(rules) =>
            mayWrite ? <RetentionForm key={rules.id} view={rules} /> : <PrivacyPeriods rules={rules.rules} />
          }
        </QueryView>
      </div>
      <aside className="stack" aria-label={t('runs')}>
        <RetentionRuns network={id} />
      </aside>
    </div>
  );
}
