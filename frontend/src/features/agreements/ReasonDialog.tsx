import { useTranslation } from 'react-i18next';
import { SendingDialog } from '../../domain/form/SendingDialog';
import { useKeptText } from '../../domain/form/useKeptText';
import { useSending } from '../../domain/form/useSending';
import { TextField } from '../../ui/TextField';

type Props = {
  /** Names what is typed among what is kept on this device. */
  draftKey: string;
  title: string;
  text: string;
  hint: string;
  action: string;
  /** Does it; what it throws stays in the dialog with what was typed. */
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** Something that is not done without saying why. */
export function ReasonDialog({ draftKey, title, text, hint, action, onConfirm, onClose }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const { text: reason, keep, forget } = useKeptText(draftKey);
  const { errors, isSending, send } = useSending();
  const confirm = () =>
    send(reason.trim() === '' ? { reason: t('common:form.required') } : {}, async () => {
      await onConfirm(reason.trim());
      forget();
    });
  return (
    <SendingDialog
      title={title}
      submit={action}
      isSending={isSending}
      error={errors.general ?? errors.token}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <p>{text}</p>
      <TextField
        label={t('reason')}
        hint={hint}
        isRequired
        isMultiline
        value={reason}
        onChange={keep}
        error={errors.reason}
      />
    </SendingDialog>
  );
}
