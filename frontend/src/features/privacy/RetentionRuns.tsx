import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getRetentionRulesOptions, listRetentionRunsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { applyRetention } from '../../api/gen/sdk.gen';
import type { ForgottenCount } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment, formatNumber } from '../../lib/format';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Rows } from '../../ui/Rows';
import { CardListSkeleton } from '../../ui/Skeleton';
import { RetentionRunDialog } from './RetentionRunDialog';

/** When it was looked what is due, and how much was forgotten: what it was, nothing tells any more. */
export function RetentionRuns({ network: id }: { network: string }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  const path = { id };
  const query = useQuery(listRetentionRunsOptions({ path, query: { limit: 20 } }));
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel
      title={t('runs')}
      actions={
        <span className="no-print">
          <Button size="small" onPress={() => setAsking(true)}>
            {t('runNow')}
          </Button>
        </span>
      }
    >
      <p className="muted small">{t('runsHint')}</p>
      <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('noRuns')}</p>
          ) : (
            <Rows label={t('runs')}>
              {items.map(({ id: run, ranAt, counts }) => (
                <li key={run}>
                  <div>
                    <p>
                      <time dateTime={ranAt}>{formatMoment(ranAt, language)}</time>
                    </p>
                    <Counts counts={counts} network={id} />
                  </div>
                </li>
              ))}
            </Rows>
          )
        }
      </QueryView>
      {isAsking && (
        <RetentionRunDialog
          apply={() => applyRetention({ path, throwOnError: true })}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

function Counts({ counts, network }: { counts: readonly ForgottenCount[]; network: string }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  const { data } = useQuery(getRetentionRulesOptions({ path: { id: network } }));
  const rules = [...(data?.rules ?? []), ...(data?.fixed ?? [])];
  const nameOf = (kind: ForgottenCount['kind']) =>
    plainText(rules.find((rule) => rule.kind === kind)?.name, language) || kind;
  if (counts.length === 0) return <p className="small muted">{t('nothingDue')}</p>;
  return (
    <ul className="small">
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          {nameOf(kind)}: {formatNumber(count, language)}
        </li>
      ))}
    </ul>
  );
}
