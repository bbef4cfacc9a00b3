import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentState } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Chip, type Tone } from '../../ui/Chip';
import type { HolderProps } from './consentHolders';
import { RecordConsentDialog } from './RecordConsentDialog';
import { WithdrawConsentDialog } from './WithdrawConsentDialog';

const tones: Readonly<Partial<Record<ConsentState['answer'], Tone>>> = { GIVEN: 'ok', WITHDRAWN: 'bad' };

/** For one purpose: what was said last, and the way to write down what was said since. */
export function ConsentRow({ state, holder, id }: HolderProps & { state: ConsentState }) {
  const { t } = useTranslation('consents');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { answer, purpose, since, consentId, value } = state;
  const isGiven = answer === 'GIVEN' && consentId !== undefined;
  const what = { purpose: t(`purpose.${purpose}`), value };
  const close = () => setOpen(false);
  return (
    <li>
      <div className="stack-small">
        <p className="row">
          {t(`purpose.${purpose}`)} <Chip tone={tones[answer]}>{t(`answer.${answer}`)}</Chip>
        </p>
        {since !== undefined && (
          <p className="small muted">{t('since', { date: formatDate(new Date(since), language) })}</p>
        )}
      </div>
      <div className="no-print">
        <Button size="small" aria-label={t(isGiven ? 'withdrawOf' : 'recordOf', what)} onPress={() => setOpen(true)}>
          {t(isGiven ? 'withdraw' : 'record')}
        </Button>
      </div>
      {isOpen &&
        (isGiven ? (
          <WithdrawConsentDialog consent={consentId} what={what} holder={holder} id={id} onClose={close} />
        ) : (
          <RecordConsentDialog state={state} holder={holder} id={id} onClose={close} />
        ))}
    </li>
  );
}
