import './Dialog.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './Button';
import { useWords } from './Words';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  /** A sheet comes from below and suits a phone. */
  kind?: 'dialog' | 'sheet';
  isWide?: boolean;
};

export function Dialog({ isOpen, onClose, title, children, footer, kind = 'dialog', isWide }: Props) {
  const words = useWords();
  return (
    <ModalOverlay
      className="overlay"
      data-kind={kind}
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="modal" data-wide={isWide || undefined}>
        <AriaDialog className="dialog">
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={words.close} onPress={onClose}>
              <X size={20} aria-hidden />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
