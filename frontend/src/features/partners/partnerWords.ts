import type { InteractionKind, Level, PartnerCategory, PartnerContactStage } from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const categories = [
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
export const stages = ['PROSPECT', 'ACTIVE', 'DORMANT', 'ENDED'] as const satisfies readonly PartnerContactStage[];
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU', 'INTERNATIONAL'] as const satisfies readonly Level[];
export const interactionKinds = [
  'CALL',
  'EMAIL',
  'MEETING',
  'VISIT',
  'EVENT',
  'LETTER',
] as const satisfies readonly InteractionKind[];
/** The lists of a contact that a source may give incompletely. */
export const lists = ['topics', 'interactions'] as const;

/** Codes with their names, as a list to choose from. */
export const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));
