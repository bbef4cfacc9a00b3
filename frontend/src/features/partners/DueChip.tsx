import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { isoDay } from '../../lib/partialDate';
import { Chip } from '../../ui/Chip';
import { useNow } from '../../ui/useNow';
import { dueStateOf } from './due';

const tones = { overdue: 'bad', soon: 'warn', later: undefined } as const;

/** When somebody should be in touch next. What is late says so in words and with a sign, not by its colour alone. */
export function DueChip({ day }: { day: string }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const today = isoDay(useNow());
  const state = dueStateOf(day, today);
  const date = formatDate(new Date(`${day}T12:00:00Z`), language, { dateStyle: 'medium', timeZone: 'UTC' });
  const Icon = state === 'overdue' ? TriangleAlert : CalendarClock;
  return (
    <Chip tone={tones[state]}>
      <Icon size={14} aria-hidden />
      <time dateTime={day}>
        {state === 'overdue' ? t('overdueSince', { date }) : day === today ? t('dueToday') : t('dueOn', { date })}
      </time>
    </Chip>
  );
}
