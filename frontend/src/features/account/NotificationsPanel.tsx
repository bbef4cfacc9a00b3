import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMyNotificationSettingsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { replaceMyNotificationSettings } from '../../api/gen/sdk.gen';
import type { NotificationSettingDraft, NotificationSettingView } from '../../api/gen/types.gen';
import { QueryView } from '../../domain/QueryView';
import { useAttempt } from '../../domain/useAttempt';
import { useLanguage } from '../../i18n/LanguageProvider';
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
  const language = useLanguage() === 'de' ? 'DE' : 'EN';
  const { reminders, digest } = setting;

  async function save(change: Partial<NotificationSettingDraft>) {
    const body = { reminders, digest, language, ...change } satisfies NotificationSettingDraft;
    const answer = await attempt(() => replaceMyNotificationSettings({ body, throwOnError: true }));
    if (answer) toast(t('notificationsSaved'));
  }

  return (
    <>
      <Switch label={t('reminders')} isSelected={reminders} onChange={(next) => void save({ reminders: next })} />
      <p className="small muted">{t('remindersHint')}</p>
      <Switch label={t('digest')} isSelected={digest} onChange={(next) => void save({ digest: next })} />
      <p className="small muted">{t('digestHint')}</p>
      <p className="small muted">
        {t('notificationsTo')} <Ltr>{setting.email}</Ltr>
      </p>
    </>
  );
}
