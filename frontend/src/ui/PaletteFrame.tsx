import './Dialog.css';
import './Palette.css';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Props = { isOpen: boolean; onClose: () => void; label: string; children: ReactNode };

/** A dialog at the top of the window whose heading is a field to type in. */
export function PaletteFrame({ isOpen, onClose, label, children }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      data-kind="palette"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="modal">
        <Dialog className="dialog" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
