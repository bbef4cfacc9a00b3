import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useNetworkLabels() {
  const { t } = useTranslation(['networks', 'common']);
  return {
    name: t('form.name'),
    shortName: t('form.shortName'),
    alternateNames: t('form.alternateNames'),
    kind: t('form.kind'),
    status: t('form.status'),
    operatedHere: t('form.operatedHere'),
    summary: t('form.summary'),
    description: t('form.description'),
    mission: t('form.mission'),
    vision: t('form.vision'),
    goals: t('form.goals'),
    principles: t('form.principles'),
    memberCategories: t('form.memberCategories'),
    focusTopics: t('form.focusTopics'),
    targetGroups: t('form.targetGroups'),
    audiences: t('form.audiences'),
    levels: t('form.levels'),
    statedCounts: t('common:form.statedCounts'),
    constituencies: t('form.constituencies'),
    period: t('form.period'),
    foundedPlace: t('form.foundedIn'),
    country: t('form.country'),
    territory: t('form.territory'),
    programme: t('form.programme'),
    organisation: t('form.organisation'),
    officeSite: t('office'),
    contactPoints: t('common:form.contactPoints'),
    admission: t('form.admission'),
    concernsFrom: t('form.concernsFrom'),
    reminderDays: t('form.reminderDays'),
    links: t('form.links'),
    rights: t('form.rights'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
  };
}

export type NetworkLabels = ReturnType<typeof useNetworkLabels>;
