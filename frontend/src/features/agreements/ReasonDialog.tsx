import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useSending } from '../../domain/form/useSending';

type Props = {
  title: string;
  text: string;
  hint: string;
  action: string;
  /** Does it; what it throws stays in the dialog with what was typed. */
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** Something that is not done without saying why. */
export function ReasonDialog({ title, text, hint, action, onConfirm, onClose }: Props) {
  const { t } = useTranslation(['agreements', 'common']);
  const [reason, setReason] = useState('');
  const { errors, isSending, send } = useSending();
  const general = errors.general ?? errors.token;
  const confirm = () =>
    send(reason.trim() === '' ? { reason: t('common:form.required') } : {}, () => onConfirm(reason.trim()));
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
          onChange={setReason}
          error={errors.reason}
        />
      </div>
    </Dialog>
  );
}
