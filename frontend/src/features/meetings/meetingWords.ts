import type {
  AgendaItemKind,
  Audience,
  AudienceLevel,
  ContributionKind,
  Level,
  MeetingKind,
  MeetingStatus,
  OrganisationKind,
  OutcomeKind,
  OutcomeReached,
  ParticipationRole,
  ParticipationStatus,
  PartnerCategory,
  PresenterKind,
  RegistrationScope,
} from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const kinds = [
  'SESSION',
  'PLENARY_CONFERENCE',
  'FOUNDING',
  'SEMINAR',
  'TRAINING',
  'WORKSHOP',
  'DEBATE',
  'PUBLIC_EVENT',
  'EDUCATIONAL',
  'ENCOUNTER',
  'EXTERNAL_CONFERENCE',
] as const satisfies readonly MeetingKind[];
export const statuses = ['PLANNED', 'TENTATIVE', 'HELD', 'CANCELLED'] as const satisfies readonly MeetingStatus[];
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU', 'INTERNATIONAL'] as const satisfies readonly Level[];
export const audiences = [
  'NETWORK',
  'MEMBER_STAFF',
  'ORGANISATIONS',
  'MIGRANTS',
  'HOST_SOCIETY',
  'POPULATION',
] as const satisfies readonly Audience[];
export const audienceLevels = ['MUNICIPALITY', 'REGION', 'STATE'] as const satisfies readonly AudienceLevel[];
export const registrationScopes = [
  'OPEN',
  'MEMBERS',
  'MEMBER_STAFF',
  'INVITED',
] as const satisfies readonly RegistrationScope[];
export const agendaKinds = [
  'EXCHANGE',
  'ANNOUNCEMENT',
  'NEWS',
  'PRESENTATION',
  'COMMITTEE_REPORT',
  'DISCUSSION',
  'AGREEMENT',
  'PLANNING',
  'EVALUATION',
  'OTHER',
] as const satisfies readonly AgendaItemKind[];
export const roles = [
  'HOST',
  'SPEAKER',
  'DELEGATE',
  'PARTICIPANT',
  'GUEST',
] as const satisfies readonly ParticipationRole[];
export const attendances = [
  'INVITED',
  'ACCEPTED',
  'TENTATIVE',
  'DECLINED',
  'ATTENDED',
] as const satisfies readonly ParticipationStatus[];
export const contributionKinds = [
  'TALK',
  'WORKSHOP',
  'PRESENTATION',
  'STAND',
] as const satisfies readonly ContributionKind[];
export const outcomeKinds = [
  'INFORMATION',
  'DECISION',
  'AGREEMENT',
  'TASK',
  'NEXT_STEP',
  'RESULT',
] as const satisfies readonly OutcomeKind[];
export const outcomesReached = ['AGREED', 'NOT_REACHED', 'UNKNOWN'] as const satisfies readonly OutcomeReached[];
export const presenters = [
  'ASSOCIATION',
  'CARRIER',
  'ORGANISATION',
  'PROJECT',
] as const satisfies readonly PresenterKind[];
export const invitees = [
  'POLITICIAN',
  'PUBLIC_OFFICIAL',
  'GOVERNMENT',
  'EDUCATION',
  'ACADEMIA',
  'NGO',
  'INGO',
  'IGO',
  'NETWORK',
  'BUSINESS',
  'MEDIA',
  'SPONSOR',
  'OTHER',
] as const satisfies readonly PartnerCategory[];
export const organisationKinds = [
  'MSO',
  'ASSOCIATION',
  'INITIATIVE',
  'WELCOME_ASSOCIATION',
  'NGO',
  'SUPPORT_STRUCTURE',
  'CARRIER',
  'AUTHORITY',
  'MUNICIPALITY',
  'MINISTRY',
  'SENATE_ADMINISTRATION',
  'FEDERAL_AGENCY',
  'GOVERNMENT',
  'CHAMBER',
  'COMPANY',
  'SCHOOL',
  'VOCATIONAL_SCHOOL_CENTRE',
  'RESEARCH_INSTITUTE',
  'IGO',
  'INGO',
  'NETWORK',
  'COMMUNITY',
  'CENTRE',
  'FOUNDATION',
  'OTHER',
] as const satisfies readonly OrganisationKind[];
/** The lists of a meeting that a source may give incompletely. */
export const meetingLists = [
  'purposes',
  'objectives',
  'focusTopics',
  'attendedCategories',
  'agendaItems',
  'participations',
  'outcomes',
] as const;
/** And those of a series. */
export const seriesLists = ['purposes', 'goals', 'focusTopics', 'presenters', 'invitees'] as const;

export const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));
