import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMyNotificationSettingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { replaceMyNotificationSettings } from '../../api/gen/sdk.gen';
import type { NotificationSettingDraft, NotificationSettingView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useAttempt } from '../../domain/useAttempt';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Ltr } from '../../ui/Ltr';
import { CardListSkeleton } from '../../ui/Skeleton';
import { Switch } from '../../ui/Switch';
import { toast } from '../../ui/Toast';

/** What I am written to about. */
export function NotificationsPanel() {
  const { t } = useTranslation('account');
  const query = useQuery(getMyNotificationSettingsOptions());
  return (
    <Panel title={t('notifications')}>
      <QueryView query={query} skeleton={<CardListSkeleton count={1} />}>
        {(setting) => (setting.email ? <Choices setting={setting} /> : <Note>{t('notificationsWithoutAddress')}</Note>)}
      </QueryView>
    </Panel>
  );
}

function Choices({ setting }: { setting: NotificationSettingView }) {
  const { t } = useTranslation('account');
  const attempt = useAttempt();

  async function save(body: NotificationSettingDraft) {
    const answer = await attempt(() => replaceMyNotificationSettings({ body, throwOnError: true }));
    if (answer) toast(t('notificationsSaved'));
  }

  return (
    <>
      <Switch
        label={t('reminders')}
        isSelected={setting.reminders}
        onChange={(reminders) => void save({ reminders })}
      />
      <p className="small muted">{t('remindersHint')}</p>
      <p className="small muted">
        {t('notificationsTo')} <Ltr>{setting.email}</Ltr>
      </p>
    </>
  );
}
