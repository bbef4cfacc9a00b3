import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** Asks before unsaved entries are left behind, inside the app and when the tab is closed. */
export function LeaveGuard({ isActive }: { isActive: () => boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isActive() && current.pathname !== next.pathname,
    enableBeforeUnload: isActive,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      isOpen
      onClose={blocker.reset}
      title={t('form.leaveTitle')}
      footer={
        <>
          <Button onPress={blocker.proceed}>{t('form.leaveGo')}</Button>
          <Button variant="primary" onPress={blocker.reset}>
            {t('form.leaveStay')}
          </Button>
        </>
      }
    >
      <p>{t('form.leaveText')}</p>
    </Dialog>
  );
}
