import { useTranslation } from 'react-i18next';

/** What the form calls the members of a draft. */
export function useNoticeLabels() {
  const { t } = useTranslation('notices');
  return {
    kind: t('form.kind'),
    title: t('form.title'),
    text: t('form.text'),
    organisation: t('form.organisation'),
    period: t('form.until'),
    topics: t('form.topics'),
    pinned: t('form.pinned'),
    repliesClosed: t('form.repliesClosed'),
    visibility: t('form.visibility'),
    sources: t('form.sources'),
  };
}

export type NoticeLabels = ReturnType<typeof useNoticeLabels>;
