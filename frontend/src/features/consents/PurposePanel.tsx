import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConsentState, ConsentText } from '../../api/gen/types.gen';
import { LocalizedProse } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Ltr } from '../../ui/Ltr';
import { Rows } from '../../ui/Rows';

type Props = {
  text: ConsentText;
  states: readonly ConsentState[];
  /** Whether the link can still be used to agree; it can always be used to withdraw. */
  isOpen: boolean;
  isSending: boolean;
  onSay: (states: readonly ConsentState[], given: boolean) => Promise<void>;
};

/** One purpose: the words first, then each way to reach the person, with yes and no. */
export function PurposePanel({ text, states, isOpen, isSending, onSay }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const language = useLanguage();
  if (states.length === 0) return null;
  const purpose = t(`purpose.${text.purpose}`);
  return (
    <Panel title={purpose}>
      <LocalizedProse text={text.text} />
      <Rows label={purpose}>
        {states.map((state) => {
          const { kind, value, answer, since } = state;
          const name = { value, purpose };
          return (
            <li key={kind + value}>
              <div className="stack-small">
                <p style={{ overflowWrap: 'anywhere' }}>
                  {t(`common:contactKind.${kind}`)}{' '}
                  <strong>
                    <Ltr>{value}</Ltr>
                  </strong>
                </p>
                <p className="row small muted">
                  <Chip tone={answer === 'GIVEN' ? 'ok' : undefined}>{t(`link.state.${answer}`)}</Chip>
                  {since !== undefined && <time dateTime={since}>{formatMoment(since, language)}</time>}
                </p>
              </div>
              <div className="row no-print">
                {answer !== 'GIVEN' && isOpen && (
                  <Button
                    variant="primary"
                    isDisabled={isSending}
                    aria-label={t('link.yesOf', name)}
                    onPress={() => void onSay([state], true)}
                  >
                    <Check size={18} aria-hidden />
                    {t('link.yes')}
                  </Button>
                )}
                {answer !== 'WITHDRAWN' && (
                  <Button
                    isDisabled={isSending}
                    aria-label={t(answer === 'GIVEN' ? 'link.withdrawOf' : 'link.noOf', name)}
                    onPress={() => void onSay([state], false)}
                  >
                    <X size={18} aria-hidden />
                    {t(answer === 'GIVEN' ? 'link.withdraw' : 'link.no')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </Rows>
    </Panel>
  );
}
