import { useTranslation } from 'react-i18next';

/** What the form calls the members of a draft. */
export function useMinutesLabels() {
  const { t } = useTranslation('minutes');
  return {
    title: t('form.title'),
    sections: t('form.sections'),
    correctionReason: t('correctionReason'),
    visibility: t('form.visibility'),
    sources: t('form.sources'),
  };
}
