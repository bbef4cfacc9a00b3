import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { Deferred } from './Deferred';

export function KeyHelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('palette.keys')}>
      <Deferred name="key-help" load={() => import('./KeyHelp')}>
        {({ KeyHelp }) => <KeyHelp />}
      </Deferred>
    </Dialog>
  );
}
