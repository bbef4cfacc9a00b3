import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function usePersonLabels() {
  const { t } = useTranslation(['persons', 'common']);
  return {
    networkId: t('common:form.network'),
    academicTitle: t('form.academicTitle'),
    givenName: t('form.givenName'),
    familyName: t('form.familyName'),
    languages: t('form.languages'),
    engagement: t('form.engagement'),
    functions: t('form.functions'),
    contactPoints: t('common:form.contactPoints'),
    basis: t('common:personalData.title'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
    incompleteLists: t('common:form.incompleteLists'),
  };
}

export type PersonLabels = ReturnType<typeof usePersonLabels>;
