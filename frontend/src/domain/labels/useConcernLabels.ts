import { useTranslation } from 'react-i18next';

/** What the form calls the members of a draft. */
export function useConcernLabels() {
  const { t } = useTranslation('concerns');
  return {
    kind: t('form.kind'),
    title: t('form.title'),
    text: t('form.text'),
    supportRequired: t('supportRequired'),
    committee: t('form.committee'),
    topics: t('topics'),
    targetGroups: t('form.targetGroups'),
    territory: t('form.territory'),
    visibility: t('form.visibility'),
    sources: t('form.sources'),
  };
}

export type ConcernLabels = ReturnType<typeof useConcernLabels>;
