import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { circulateMinutes } from '../../api/gen/sdk.gen';
import type { MinutesView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { toast } from '../../ui/Toast';

type Props = { minutes: MinutesView; onClose: () => void };

/** Mails are not taken back: it is said before who gets one. */
export function CirculateDialog({ minutes: { id }, onClose }: Props) {
  const { t } = useTranslation('minutes');
  const queryClient = useQueryClient();
  const { errors, isSending, send } = useSending();

  async function circulate() {
    const isDone = await send({}, async () => {
      const { data } = await circulateMinutes({ path: { id }, headers: newIdempotencyKey(), throwOnError: true });
      toast(
        [
          t('mails', { count: data.mails }),
          data.withoutAddress.length > 0 && t('withoutAddress', { count: data.withoutAddress.length }),
        ]
          .filter(Boolean)
          .join(' '),
      );
    });
    if (!isDone) return;
    onClose();
    await queryClient.invalidateQueries();
  }

  return (
    <SendingDialog
      title={t('circulateTitle')}
      submit={t('circulate')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void circulate()}
      onClose={onClose}
    >
      <p>{t('circulateText')}</p>
    </SendingDialog>
  );
}
