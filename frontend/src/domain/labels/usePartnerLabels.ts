import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function usePartnerLabels() {
  const { t } = useTranslation(['partners', 'common']);
  return {
    network: t('common:form.network'),
    person: t('form.person'),
    organisation: t('form.organisation'),
    category: t('form.category'),
    country: t('form.country'),
    level: t('form.level'),
    topics: t('form.topics'),
    subject: t('form.subject'),
    keeper: t('form.keeper'),
    stage: t('form.stage'),
    nextContactDue: t('form.nextContactDue'),
    multiplier: t('form.multiplier'),
    outdated: t('form.outdated'),
    notes: t('form.notes'),
    contactPoints: t('common:form.contactPoints'),
    basis: t('form.basis'),
    period: t('common:form.period'),
    interactions: t('form.interactions'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
    incompleteLists: t('common:form.incompleteLists'),
  };
}

export type PartnerLabels = ReturnType<typeof usePartnerLabels>;
