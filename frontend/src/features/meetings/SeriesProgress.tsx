import { useTranslation } from 'react-i18next';
import type { MeetingSeriesSummary } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';

type Props = {
  series: Pick<MeetingSeriesSummary, 'targetPerYear' | 'heldThisYear' | 'plannedThisYear' | 'behindThisYear'>;
};

/** What is aimed at in a year beside what was held and is planned in this one: as words, and as a bar. */
export function SeriesProgress({ series: { targetPerYear, heldThisYear, plannedThisYear, behindThisYear } }: Props) {
  const { t } = useTranslation('meetings');
  // Where nothing is aimed at and nothing recorded, two zeros would say what nobody knows.
  if (targetPerYear === undefined && heldThisYear + plannedThisYear === 0) return null;
  const whole = Math.max(targetPerYear ?? 0, heldThisYear + plannedThisYear);
  const missing = Math.max(0, (targetPerYear ?? 0) - heldThisYear - plannedThisYear);
  const share = (count: number) => `${(count / whole) * 100}%`;
  return (
    <div className="stack-small">
      <p className="small">
        {targetPerYear !== undefined && (
          <>
            <b>{t('perYear', { count: targetPerYear })}</b> ·{' '}
          </>
        )}
        {t('thisYear')}: {t('held', { count: heldThisYear })}, {t('planned', { count: plannedThisYear })}
      </p>
      {(behindThisYear > 0 || missing > 0) && (
        <p className="chips">
          {behindThisYear > 0 && <Chip tone="warn">{t('behind', { count: behindThisYear })}</Chip>}
          {missing > 0 && <Chip>{t('unplanned', { count: missing })}</Chip>}
        </p>
      )}
      {targetPerYear !== undefined && (
        <div className="series-bar" aria-hidden>
          <span style={{ inlineSize: share(heldThisYear) }} />
          <span data-planned style={{ inlineSize: share(plannedThisYear) }} />
        </div>
      )}
    </div>
  );
}
