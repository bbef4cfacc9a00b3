import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';

type Props = {
  title: string;
  /** What the press says it does. */
  submit: string;
  variant?: ButtonLook['variant'];
  isSending: boolean;
  /** What was refused that is about no field. */
  error: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A short form in a dialog: what it asks, what was refused, and the two ways out. */
export function SendingDialog({
  title,
  submit,
  variant = 'primary',
  isSending,
  error,
  onSubmit,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button variant={variant} isPending={isSending} onPress={onSubmit}>
            {submit}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error !== undefined && (
          <div role="alert">
            <Note tone="bad">{error}</Note>
          </div>
        )}
        {children}
      </div>
    </Dialog>
  );
}
