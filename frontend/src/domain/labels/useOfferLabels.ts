import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useOfferLabels() {
  const { t } = useTranslation(['offers', 'common']);
  return {
    networkId: t('common:form.network'),
    name: t('form.name'),
    acronym: t('form.acronym'),
    kind: t('form.kind'),
    summary: t('form.summary'),
    description: t('form.description'),
    topics: t('form.topics'),
    targetGroups: t('form.targetGroups'),
    languages: t('form.languages'),
    audienceKinds: t('form.audienceKinds'),
    audienceScope: t('form.audienceScope'),
    modes: t('form.modes'),
    access: t('form.access'),
    cost: t('form.cost'),
    costNote: t('form.costNote'),
    providers: t('form.providers'),
    providerNetwork: t('form.providerNetwork'),
    territories: t('form.territories'),
    status: t('form.status'),
    publication: t('form.publication'),
    period: t('common:form.period'),
    capacity: t('form.capacity'),
    internalCapacity: t('form.internalCapacity'),
    tags: t('form.tags'),
    statedCounts: t('common:form.statedCounts'),
    sources: t('common:form.sources'),
    verifiedOn: t('form.verifiedOn'),
    contactPoints: t('common:form.contactPoints'),
    places: t('form.places'),
    hardshipCases: t('form.hardshipCases'),
    visibility: t('common:form.visibility'),
  };
}

export type OfferLabels = ReturnType<typeof useOfferLabels>;
