import { Mail, PenLine, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignatureEntry, SignatureState, SignatureView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Chip, type Tone } from '../../ui/Chip';
import { Row } from '../../ui/Rows';

type Props = {
  entry: SignatureEntry;
  /** These are there for coordinators. */
  onAsk?: () => void;
  onRecord?: () => void;
  onRevoke?: (signature: SignatureView) => void;
};

const tones: Readonly<Record<SignatureState, Tone>> = {
  SIGNED: 'ok',
  MISSING: 'warn',
  REQUESTED: 'brand',
  DECLINED: 'bad',
};

export function SignatureRow({ entry, onAsk, onRecord, onRevoke }: Props) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  const { name, state, signature, earlier, requestedAt, requestExpiresAt, declineReason } = entry;
  const member = plainText(name, language) || t('hidden');
  const day = (instant: string) => formatDate(new Date(instant), language);
  return (
    <Row
      end={
        <>
          <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
          <span className="row no-print">
            {onAsk && state !== 'SIGNED' && (
              <Button size="small" variant="quiet" aria-label={t('askOf', { member })} onPress={onAsk}>
                <Mail size={16} aria-hidden />
                {t('ask')}
              </Button>
            )}
            {onRecord && state !== 'SIGNED' && (
              <Button size="small" variant="quiet" aria-label={t('recordOf', { member })} onPress={onRecord}>
                <PenLine size={16} aria-hidden />
                {t('onPaper')}
              </Button>
            )}
            {onRevoke && signature && state === 'SIGNED' && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('revokeOf', { member })}
                onPress={() => onRevoke(signature)}
              >
                <Undo2 size={16} className="mirrored" aria-hidden />
                {t('revoke')}
              </Button>
            )}
          </span>
        </>
      }
    >
      {name ? <Localized text={name} /> : <span className="muted">{t('hidden')}</span>}
      <div className="small muted">
        {signature && <Signed signature={signature} />}
        {!signature && earlier && (
          <p>
            {t('earlier', { number: earlier.agreementVersion })} <Signed signature={earlier} />
          </p>
        )}
        {requestedAt && state !== 'SIGNED' && (
          <p>
            {t('requested', { date: day(requestedAt) })}
            {requestExpiresAt && ` · ${t('requestUntil', { date: day(requestExpiresAt) })}`}
          </p>
        )}
        {declineReason && (
          <p>
            {t('declinedBecause')} <q dir="auto">{declineReason}</q>
          </p>
        )}
      </div>
    </Row>
  );
}

function Signed({ signature }: { signature: SignatureView }) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  const { name, function: task, signedOn, method, revokedOn, revocationReason } = signature;
  return (
    <span>
      <bdi>{[name, task].filter(Boolean).join(', ')}</bdi> · {formatPartialDate(signedOn, language)} ·{' '}
      {t(`method.${method}`)}
      {revokedOn && ` · ${t('revokedOn', { date: formatPartialDate(revokedOn, language) })}`}
      {revocationReason && (
        <>
          {': '}
          <q dir="auto">{revocationReason}</q>
        </>
      )}
    </span>
  );
}
