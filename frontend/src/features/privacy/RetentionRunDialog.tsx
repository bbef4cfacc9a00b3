import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RetentionRunView } from '../../api/gen/types.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useSending } from '../../domain/form/useSending';
import { toast } from '../../ui/Toast';

type Props = { apply: () => Promise<{ data: RetentionRunView }>; onClose: () => void };

/** Asked before: what is forgotten does not come back. */
export function RetentionRunDialog({ apply, onClose }: Props) {
  const { t } = useTranslation('privacy');
  const queryClient = useQueryClient();
  const { errors, isSending, send } = useSending();
  const run = () =>
    send({}, async () => {
      const { counts } = (await apply()).data;
      await queryClient.invalidateQueries();
      onClose();
      toast(t('ran', { count: counts.reduce((sum, { count }) => sum + count, 0) }));
    });
  return (
    <SendingDialog
      title={t('runTitle')}
      submit={t('runSubmit')}
      variant="danger"
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void run()}
      onClose={onClose}
    >
      <p>{t('runText')}</p>
    </SendingDialog>
  );
}
