import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerMinutesComment } from '../../api/gen/sdk.gen';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { TextField } from '../../ui/TextField';

type Props = { path: { id: string; commentId: string }; onClose: () => void };

/** Nothing is declined without saying why. */
export function DeclineComment({ path, onClose }: Props) {
  const { t } = useTranslation(['minutes', 'common']);
  const queryClient = useQueryClient();
  const { text: reason, keep, forget } = useKeptText(`minutes-decline:${path.commentId}`);
  const { errors, isSending, send } = useSending();

  async function decline() {
    const missing: Record<string, string> = reason.trim() === '' ? { reason: t('common:form.required') } : {};
    const isDone = await send(missing, () =>
      answerMinutesComment({ path, body: { accepted: false, reason: reason.trim() }, throwOnError: true }),
    );
    if (!isDone) return;
    forget();
    onClose();
    await queryClient.invalidateQueries();
  }

  return (
    <SendingDialog
      title={t('declineTitle')}
      submit={t('decline')}
      isSending={isSending}
      error={errors.general}
      onSubmit={() => void decline()}
      onClose={onClose}
    >
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        isRequired
        isMultiline
        value={reason}
        onChange={keep}
        error={errors.reason}
      />
    </SendingDialog>
  );
}
