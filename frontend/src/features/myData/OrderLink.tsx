import { LogIn, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderDataLink } from '../../api/gen/sdk.gen';
import type { DataLinkOrder } from '../../api/gen/types.gen';
import { useSignIn } from '../../auth/useSignIn';
import { FormText } from '../../domain/form/fields';
import { SendingForm } from '../../domain/form/SendingForm';
import { useLanguage } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';

/** Without an account: a link goes to the address that is asked about, so that nobody sees what is known of others. */
export function OrderLink() {
  const { t } = useTranslation(['myData', 'common']);
  const language = useLanguage();
  const signIn = useSignIn();
  const [isSent, setSent] = useState(false);
  if (isSent) {
    return (
      <EmptyState title={t('linkSent')} hint={t('linkSentHint')}>
        <p>
          <MailCheck size={28} aria-hidden />
        </p>
        <Button onPress={() => setSent(false)}>{t('linkAgain')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className="columns">
      <Panel title={t('byLink')}>
        <p className="muted">{t('byLinkHint')}</p>
        <SendingForm<DataLinkOrder>
          draftKey="data-link"
          name={t('byLink')}
          initial={{ email: '', language: language === 'de' ? 'DE' : 'EN' }}
          labels={{ email: t('address') }}
          send={(body) => orderDataLink({ body, throwOnError: true })}
          onSent={() => setSent(true)}
          submit={t('orderLink')}
        >
          {(control) => (
            <FormText
              control={control}
              name="email"
              label={t('address')}
              type="email"
              autoComplete="email"
              isRequired
            />
          )}
        </SendingForm>
      </Panel>
      <Panel title={t('byAccount')}>
        <p className="muted">{t('byAccountHint')}</p>
        <p>
          <Button onPress={() => signIn()}>
            <LogIn size={18} className="mirrored" aria-hidden />
            {t('common:app.signIn')}
          </Button>
        </p>
      </Panel>
    </div>
  );
}
