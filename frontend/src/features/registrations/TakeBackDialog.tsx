import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawRegistration } from '../../api/gen/sdk.gen';
import type { RegistrationView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useAttempt } from '../../domain/useAttempt';
import { toast } from '../../ui/Toast';

type Props = { meeting: string; registration: RegistrationView; onClose: () => void };

/** Asked before, for they are told at once, and the place goes to whoever waits. */
export function TakeBackDialog({ meeting, registration, onClose }: Props) {
  const { t } = useTranslation('registrations');
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);

  async function takeBack() {
    setSending(true);
    const path = { id: meeting, registrationId: registration.id };
    const answer = await attempt(() => withdrawRegistration({ path, throwOnError: true }));
    setSending(false);
    onClose();
    if (answer) toast(t('list.takenBack'));
  }

  return (
    <SendingDialog
      title={t('list.takeBackOf', { name: registration.name })}
      submit={t('list.takeBack')}
      variant="danger"
      isSending={isSending}
      error={undefined}
      onSubmit={() => void takeBack()}
      onClose={onClose}
    >
      <p dir="auto">{t('list.takeBackText', { name: registration.name })}</p>
    </SendingDialog>
  );
}
