import { Check, Circle, CircleDashed, CircleSlash, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalStatus } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatPartialDate } from '../lib/partialDate';
import { Chip } from '../ui/Chip';
import { Localized, LocalizedProse } from './Localized';

const icons: Readonly<Record<GoalStatus, LucideIcon>> = {
  OPEN: Circle,
  UNDER_WAY: CircleDashed,
  REACHED: Check,
  DROPPED: CircleSlash,
};

const dimensions = ['OCCUPATIONAL', 'SOCIAL', 'CULTURAL', 'POLITICAL', 'ORGANISATIONAL'] as const;

/** What somebody wants to reach, and how far it has come. */
export function GoalList({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation();
  return (
    <ul className="stack-small prose">
      {goals.map((goal) => {
        const { text, dimension, status } = goal;
        const Icon = icons[status ?? 'OPEN'];
        const known = dimensions.find((other) => other === dimension);
        return (
          <li key={JSON.stringify(text)} style={{ display: 'flex', gap: 10, alignItems: 'flex-start' }}>
            <Icon size={18} aria-hidden className="muted" style={{ marginBlockStart: 3 }} />
            <div>
              <Localized text={text} />{' '}
              {dimension && <Chip tone="brand">{known ? t(`goalDimension.${known}`) : dimension}</Chip>}{' '}
              {status && <Chip tone={status === 'REACHED' ? 'ok' : undefined}>{t(`goalStatus.${status}`)}</Chip>}
              <Progress goal={goal} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** By what one sees that it is reached, and what was noted last. */
function Progress({ goal: { measure, target, due, progress, notedOn } }: { goal: Goal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {measure && (
        <p className="small muted">
          {t('goal.measure')}: <Localized text={measure} />
        </p>
      )}
      {(target ?? due) !== undefined && (
        <p className="small muted">
          {t('goal.target')}: <Localized text={target} />{' '}
          {due !== undefined && t('goal.due', { date: formatPartialDate(due, language) })}
        </p>
      )}
      <LocalizedProse text={progress} className="small" />
      {notedOn !== undefined && (
        <p className="small muted">{t('goal.notedOn', { date: formatPartialDate(notedOn, language) })}</p>
      )}
    </>
  );
}
