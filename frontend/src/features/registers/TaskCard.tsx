import './registers.css';
import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '../../api/gen/sdk.gen';
import type { RegisteredOutcome } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { isoDay } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { LinkCard } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { toast } from '../../ui/Toast';
import { useNow } from '../../ui/useNow';
import { Origin, OriginLink } from './OutcomeOrigin';

type Props = { entry: RegisteredOutcome };

/** A task with the one thing that is done with it. */
export function TaskCard({ entry }: Props) {
  const { t } = useTranslation('registers');
  const { text, owner, responsible } = entry.outcome;
  return (
    <LinkCard heading={<OriginLink entry={entry} />} subheading={<Origin entry={entry} />}>
      <LocalizedProse text={text} />
      {(owner?.name ?? responsible?.name) && (
        <p className="small row">
          {t('owner')}: <Localized text={owner?.name} /> <Localized text={responsible?.name} />
        </p>
      )}
      <div className="row">
        <Due entry={entry} />
        {entry.completes && (
          <span className="task-action">
            <Complete entry={entry} />
          </span>
        )}
      </div>
    </LinkCard>
  );
}

function Due({ entry: { outcome } }: Props) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const today = isoDay(useNow());
  const { dueOn, doneOn } = outcome;
  const day = (date: string) => formatDate(new Date(`${date}T12:00`), language);
  if (doneOn !== undefined) return <Chip tone="ok">{t('doneOn', { date: day(doneOn) })}</Chip>;
  if (dueOn === undefined) return null;
  if (dueOn < today) return <Chip tone="bad">{t('overdue', { date: day(dueOn) })}</Chip>;
  return <Chip>{t('due', { date: day(dueOn) })}</Chip>;
}

function Complete({ entry: { id, meeting, outcome } }: Props) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const attempt = useAttempt();
  const today = isoDay(useNow());
  const [isSending, setSending] = useState(false);
  const isDone = outcome.doneOn !== undefined;
  const what = plainText(outcome.text, language);

  async function press() {
    setSending(true);
    const body = isDone ? {} : { doneOn: today };
    const answer = await attempt(() =>
      completeTask({ path: { id: meeting.id, outcomeId: id }, body, throwOnError: true }),
    );
    setSending(false);
    if (answer) toast(isDone ? t('isOpen') : t('isDone'));
  }

  return (
    <Button
      size="small"
      isPending={isSending}
      aria-label={isDone ? t('reopenOf', { what }) : t('markDoneOf', { what })}
      onPress={() => void press()}
    >
      {isDone ? <RotateCcw size={17} aria-hidden /> : <Check size={17} aria-hidden />}
      {isDone ? t('reopen') : t('markDone')}
    </Button>
  );
}
