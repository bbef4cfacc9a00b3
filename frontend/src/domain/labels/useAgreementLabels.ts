import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useAgreementLabels() {
  const { t } = useTranslation(['agreements', 'common']);
  return {
    network: t('common:form.network'),
    committee: t('form.committee'),
    title: t('form.title'),
    kind: t('form.kind'),
    kindName: t('form.kindName'),
    status: t('form.status'),
    description: t('form.description'),
    period: t('form.period'),
    parties: t('parties'),
    signatories: t('signatories'),
    requiredToJoin: t('form.requiredToJoin'),
    preparedText: t('form.preparedText'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
  };
}

export type AgreementLabels = ReturnType<typeof useAgreementLabels>;
