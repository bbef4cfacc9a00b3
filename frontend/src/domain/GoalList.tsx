import { Check, Circle, CircleDashed, CircleSlash, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalStatus } from '../api/gen/types.gen';
import { Chip } from '../ui/Chip';
import { Localized } from './Localized';

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
      {goals.map(({ text, dimension, status }) => {
        const Icon = icons[status ?? 'OPEN'];
        const known = dimensions.find((other) => other === dimension);
        return (
          <li key={JSON.stringify(text)} style={{ display: 'flex', gap: 10, alignItems: 'flex-start' }}>
            <Icon size={18} aria-hidden className="muted" style={{ marginBlockStart: 3 }} />
            <span>
              <Localized text={text} />{' '}
              {dimension && <Chip tone="brand">{known ? t(`goalDimension.${known}`) : dimension}</Chip>}{' '}
              {status && <Chip tone={status === 'REACHED' ? 'ok' : undefined}>{t(`goalStatus.${status}`)}</Chip>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
