import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawMeetingInvitation } from '../../api/gen/sdk.gen';
import type { MeetingInvitationView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useAttempt } from '../../domain/useAttempt';
import { toast } from '../../ui/Toast';

type Props = { meeting: string; invitation: MeetingInvitationView; onClose: () => void };

/** Asked before, for they are told at once. */
export function WithdrawDialog({ meeting, invitation, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const attempt = useAttempt();
  const [isSending, setSending] = useState(false);

  async function withdraw() {
    setSending(true);
    const path = { id: meeting, invitationId: invitation.id };
    const answer = await attempt(() => withdrawMeetingInvitation({ path, throwOnError: true }));
    setSending(false);
    onClose();
    if (answer) toast(t('invitees.withdrawnNow'));
  }

  return (
    <SendingDialog
      title={t('invitees.withdrawOf', { name: invitation.name })}
      submit={t('invitees.withdraw')}
      variant="danger"
      isSending={isSending}
      error={undefined}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <p dir="auto">{t('invitees.withdrawText', { name: invitation.name })}</p>
    </SendingDialog>
  );
}
