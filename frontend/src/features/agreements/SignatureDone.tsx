import { Check, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SigningPage } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';

/** The link is used up: what came of it, and a copy to keep. */
export function SignatureDone({ page: { state, member } }: { page: SigningPage }) {
  const { t } = useTranslation(['agreements', 'common']);
  const isSigned = state === 'SIGNED';
  return (
    <Panel
      title={
        <span className="row">
          {isSigned && <Check size={20} aria-hidden />}
          {isSigned ? t('sign.signed') : t('sign.declined')}
        </span>
      }
    >
      <p>
        {t('sign.for')}{' '}
        <b>
          <Localized text={member} />
        </b>
      </p>
      <p>{isSigned ? t('sign.signedHint') : t('sign.declinedHint')}</p>
      <div className="no-print">
        <Button onPress={() => print()}>
          <Printer size={17} aria-hidden />
          {t('common:action.print')}
        </Button>
      </div>
    </Panel>
  );
}
