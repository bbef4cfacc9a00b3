import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useMembershipLabels() {
  const { t } = useTranslation(['members', 'common']);
  return {
    organisation: t('form.organisation'),
    person: t('form.person'),
    role: t('form.role'),
    status: t('form.status'),
    period: t('common:form.period'),
    constituency: t('form.constituency'),
    note: t('form.note'),
    representatives: t('form.representatives'),
    endReason: t('form.endReason'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
  };
}
