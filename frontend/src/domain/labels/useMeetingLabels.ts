import { useTranslation } from 'react-i18next';

/** What the form calls each member of the draft. */
export function useMeetingLabels() {
  const { t } = useTranslation(['meetings', 'common']);
  return {
    network: t('common:form.network'),
    title: t('form.title'),
    kind: t('form.kind'),
    status: t('form.status'),
    committee: t('form.committee'),
    series: t('form.series'),
    ordinal: t('form.ordinal'),
    date: t('form.date'),
    start: t('form.start'),
    end: t('form.end'),
    timeZone: t('form.timeZone'),
    place: t('form.where'),
    host: t('form.host'),
    hostNetwork: t('form.hostNetwork'),
    purposes: t('form.purposes'),
    objectives: t('form.objectives'),
    theme: t('form.theme'),
    format: t('form.format'),
    description: t('form.description'),
    levels: t('form.levels'),
    audiences: t('form.audiences'),
    audienceLevels: t('form.audienceLevels'),
    registrationScope: t('form.registrationScope'),
    capacity: t('form.capacity'),
    focusTopics: t('form.focusTopics'),
    agendaItems: t('form.agenda'),
    participations: t('form.participations'),
    outcomes: t('form.outcomes'),
    turnoutNote: t('form.turnoutNote'),
    headcount: t('form.headcount'),
    attendedCategories: t('form.attendedCategories'),
    conclusion: t('form.conclusion'),
    acknowledgement: t('form.acknowledgement'),
    reports: t('form.reports'),
    statedCounts: t('common:form.statedCounts'),
    visibility: t('common:form.visibility'),
    sources: t('common:form.sources'),
    incompleteLists: t('common:form.incompleteLists'),
  };
}

export type MeetingLabels = ReturnType<typeof useMeetingLabels>;

export function useSeriesLabels() {
  const { t } = useTranslation(['meetings', 'common']);
  return {
    ...useMeetingLabels(),
    goals: t('common:form.goals'),
    period: t('common:form.period'),
    targetPerYear: t('form.targetPerYear'),
    presenters: t('form.presenters'),
    invitees: t('form.invitees'),
  };
}

export type SeriesLabels = ReturnType<typeof useSeriesLabels>;
