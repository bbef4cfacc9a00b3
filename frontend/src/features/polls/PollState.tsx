import { useTranslation } from 'react-i18next';
import type { DatePollView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Chip } from '../../ui/Chip';
import { stateTone } from './pollWords';

/** Whether answers are taken, until when, and how many there are. */
export function PollState({ poll: { state, answerBy, answered } }: { poll: DatePollView }) {
  const { t } = useTranslation('polls');
  const language = useLanguage();
  const day = formatDate(new Date(`${answerBy}T12:00:00Z`), language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className="row">
      <Chip tone={stateTone[state]}>{t(`state.${state}`)}</Chip>
      <span>{t('answerBy', { day })}</span>
      <span className="muted">{t('answered', { count: answered })}</span>
    </p>
  );
}
