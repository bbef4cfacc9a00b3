import { useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawApplication } from '../../api/gen/sdk.gen';
import type { ApplicationStatusPage } from '../../api/gen/types.gen';
import { useAttempt } from '../../domain/useAttempt';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';
import { lookUp } from './lookUp';

type Props = { page: ApplicationStatusPage; token: string };

/** Asked before, for it cannot be undone. */
export function WithdrawDialog({ page: { id }, token }: Props) {
  const { t } = useTranslation('applications');
  const queryClient = useQueryClient();
  const attempt = useAttempt();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [reason, setReason] = useState('');
  const close = () => setOpen(false);

  async function withdraw() {
    setSending(true);
    const body = { token, ...(reason.trim() && { reason: reason.trim() }) };
    const answer = await attempt(() => withdrawApplication({ path: { id }, body, throwOnError: true }));
    setSending(false);
    close();
    if (!answer) return;
    queryClient.setQueryData(lookUp(token).queryKey, answer.data);
    toast(t('follow.withdrawn'));
  }

  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        <Undo2 size={17} aria-hidden />
        {t('follow.withdraw')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('follow.withdrawTitle')}
        footer={
          <>
            <Button onPress={close}>{t('follow.withdrawKeep')}</Button>
            <Button variant="danger" isPending={isSending} onPress={() => void withdraw()}>
              {t('follow.withdrawSubmit')}
            </Button>
          </>
        }
      >
        <p>{t('follow.withdrawText')}</p>
        <TextField label={t('follow.withdrawReason')} isMultiline value={reason} onChange={setReason} />
      </Dialog>
    </>
  );
}
