import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../domain/useAttempt';
import { Panel } from '../../ui/Card';
import { Switch } from '../../ui/Switch';
import { toast } from '../../ui/Toast';

type Props = { isReminded: boolean; set: (isReminded: boolean) => Promise<unknown> };

/** Whether the mailbox that was invited is reminded of meetings: for whoever has no account. */
export function RemindersPanel({ isReminded, set }: Props) {
  const { t } = useTranslation('calendar');
  const attempt = useAttempt();

  async function choose(next: boolean) {
    const done = await attempt(async () => {
      await set(next);
      return true;
    });
    if (done) toast(t(next ? 'reminders.on' : 'reminders.off'));
  }

  return (
    <Panel title={t('reminders.title')}>
      <Switch label={t('reminders.remind')} isSelected={isReminded} onChange={(next) => void choose(next)} />
      <p className="small muted">{t('reminders.hint')}</p>
    </Panel>
  );
}
