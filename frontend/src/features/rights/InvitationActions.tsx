import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { sendInvitation, withdrawInvitation } from '../../api/gen/sdk.gen';
import type { InvitationView } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/Toast';

export function InvitationActions({ invitation: { id, email } }: { invitation: InvitationView }) {
  const { t } = useTranslation('invitations');
  const attempt = useAttempt();
  const [busy, setBusy] = useState<'again' | 'withdraw'>();
  const [isAsking, setAsking] = useState(false);
  const path = { id };

  async function again() {
    setBusy('again');
    const headers = newIdempotencyKey();
    const answer = await attempt(() => sendInvitation({ path, headers, throwOnError: true }));
    setBusy(undefined);
    if (answer) toast(t('sentAgain', { email }));
  }

  async function withdraw() {
    setBusy('withdraw');
    const answer = await attempt(() => withdrawInvitation({ path, throwOnError: true }));
    setBusy(undefined);
    setAsking(false);
    if (answer) toast(t('withdrawn', { email }));
  }

  return (
    <div className="row no-print">
      <Button
        size="small"
        aria-label={t('againOf', { email })}
        isPending={busy === 'again'}
        onPress={() => void again()}
      >
        {t('again')}
      </Button>
      <Button size="small" aria-label={t('withdrawOf', { email })} onPress={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle')}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('keep')}</Button>
            <Button variant="danger" isPending={busy === 'withdraw'} onPress={() => void withdraw()}>
              {t('withdraw')}
            </Button>
          </>
        }
      >
        <p>{t('withdrawText', { email })}</p>
      </Dialog>
    </div>
  );
}
