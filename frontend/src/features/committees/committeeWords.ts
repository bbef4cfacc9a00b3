import type { CommitteeKind, CommitteeLifecycle, Permanence, SeatFunction } from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const kinds = [
  'WORKING_GROUP',
  'COORDINATION_COMMITTEE',
  'STEERING_GROUP',
  'ADVISORY_BOARD',
  'ADVISORY_COUNCIL',
  'ROUND_TABLE',
  'PLENARY',
] as const satisfies readonly CommitteeKind[];
export const permanences = ['STANDING', 'TEMPORARY'] as const satisfies readonly Permanence[];
export const lifecycles = [
  'CONSTITUTED',
  'FORMING',
  'DORMANT',
  'DISSOLVED',
] as const satisfies readonly CommitteeLifecycle[];
/** The steps a committee takes from where it is. */
export const stepsFrom: Readonly<Record<CommitteeLifecycle, readonly CommitteeLifecycle[]>> = {
  FORMING: ['CONSTITUTED', 'DISSOLVED'],
  CONSTITUTED: ['DORMANT', 'DISSOLVED'],
  DORMANT: ['CONSTITUTED', 'DISSOLVED'],
  DISSOLVED: [],
};
/** Who leads comes first. */
export const seatFunctions = [
  'CHAIR',
  'DEPUTY',
  'SPEAKER',
  'SECRETARY',
  'MEMBER',
  'PERMANENT_PARTICIPANT',
] as const satisfies readonly SeatFunction[];
/** The lists of a committee that a source may give incompletely. */
export const lists = ['purposes', 'principles', 'goals', 'constituencies', 'topics', 'seats'] as const;
