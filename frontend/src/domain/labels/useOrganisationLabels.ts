import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useOrganisationLabels() {
  const { t } = useTranslation(['organisations', 'common']);
  return {
    networkId: t('common:form.network'),
    name: t('form.name'),
    shortName: t('form.shortName'),
    alternateNames: t('form.alternateNames'),
    legalForm: t('form.legalForm'),
    kind: t('form.kind'),
    nameKnown: t('form.nameKnown'),
    country: t('form.country'),
    parent: t('form.parent'),
    description: t('form.description'),
    fieldsOfWork: t('form.fieldsOfWork'),
    competences: t('form.competences'),
    territories: t('form.territories'),
    levels: t('form.levels'),
    audiences: t('form.audiences'),
    migrantLed: t('form.migrantLed'),
    newcomer: t('form.newcomer'),
    engagement: t('form.engagement'),
    sector: t('form.sector'),
    tags: t('form.tags'),
    period: t('common:form.period'),
    contactPoints: t('common:form.contactPoints'),
    sites: t('form.sites'),
    statedCounts: t('common:form.statedCounts'),
    identifiers: t('form.identifiers'),
    logo: t('form.logoText'),
    rights: t('form.rights'),
    internalNote: t('form.internalNote'),
    verified: t('form.verified'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
  };
}

export type OrganisationLabels = ReturnType<typeof useOrganisationLabels>;
