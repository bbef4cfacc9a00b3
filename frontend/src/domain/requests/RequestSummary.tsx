import { useTranslation } from 'react-i18next';
import type { DataRequestView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { formatPartialDate, isoDay } from '../../lib/partialDate';
import { Chip } from '../../ui/Chip';
import { useNow } from '../../ui/useNow';
import { Localized } from '../Localized';
import { requestTones } from './requestWords';

/** What was asked of whom, by when it is due, and what was answered. */
export function RequestSummary({ request }: { request: DataRequestView }) {
  const { t } = useTranslation('requests');
  const language = useLanguage();
  const today = isoDay(useNow());
  const { kind, status, receivedAt, dueOn, network, text, reason, decidedAt } = request;
  const isOpen = status === 'OPEN';
  return (
    <div className="stack-small">
      <p className="row">
        <strong>{t(`kind.${kind}`)}</strong>
        <Chip tone={requestTones[status]}>{t(`status.${status}`)}</Chip>
        {isOpen && dueOn < today && <Chip tone="bad">{t('overdue')}</Chip>}
      </p>
      <p className="small muted">
        {network ? <Localized text={network.name} /> : t('platform')} ·{' '}
        {t('received', { date: formatDate(new Date(receivedAt), language) })}
        {isOpen && <> · {t('due', { date: formatPartialDate(dueOn, language) })}</>}
      </p>
      {text && (
        <p className="prose" dir="auto">
          {text}
        </p>
      )}
      {reason && decidedAt && (
        <div className="small">
          <p className="muted">{t('answered', { date: formatDate(new Date(decidedAt), language) })}</p>
          <p className="prose" dir="auto">
            {reason}
          </p>
        </div>
      )}
    </div>
  );
}
