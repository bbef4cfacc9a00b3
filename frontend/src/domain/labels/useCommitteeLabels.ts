import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useCommitteeLabels() {
  const { t } = useTranslation(['committees', 'common']);
  return {
    network: t('common:form.network'),
    name: t('form.name'),
    kind: t('form.kind'),
    permanence: t('form.permanence'),
    plannedEnd: t('form.plannedEnd'),
    lifecycle: t('form.lifecycle'),
    lifecycleSince: t('form.lifecycleSince'),
    description: t('form.description'),
    parent: t('form.parent'),
    topics: t('form.topics'),
    territory: t('form.territory'),
    external: t('form.external'),
    membersOnly: t('form.membersOnly'),
    period: t('common:form.period'),
    purposes: t('form.purposes'),
    rationale: t('form.rationale'),
    principles: t('form.principles'),
    goals: t('common:form.goals'),
    constituencies: t('form.constituencies'),
    coordinator: t('form.coordinator'),
    seats: t('form.seats'),
    results: t('form.results'),
    closingReason: t('form.closingReason'),
    successorNetwork: t('form.successorNetwork'),
    buildsSite: t('form.buildsSite'),
    statedCounts: t('common:form.statedCounts'),
    contactPoints: t('common:form.contactPoints'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
    incompleteLists: t('common:form.incompleteLists'),
  };
}

export type CommitteeLabels = ReturnType<typeof useCommitteeLabels>;
