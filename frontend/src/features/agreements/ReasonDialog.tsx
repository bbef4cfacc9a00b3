import { useTranslation } from 'react-i18next';
import { useKeptText } from '../../domain/form/useKeptText';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useSending } from '../../domain/form/useSending';

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
  const general = errors.general ?? errors.token;
  const confirm = () =>
    send(reason.trim() === '' ? { reason: t('common:form.required') } : {}, async () => {
      await onConfirm(reason.trim());
      forget();
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={isSending} onPress={() => void confirm()}>
            {action}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{text}</p>
        {general && (
          <div role="alert">
            <Note tone="bad">{general}</Note>
          </div>
        )}
        <TextField
          label={t('reason')}
          hint={hint}
          isRequired
          isMultiline
          value={reason}
          onChange={keep}
          error={errors.reason}
        />
      </div>
    </Dialog>
  );
}
