import type { Audience, Level, NetworkKind, NetworkLinkKind, NetworkStatus } from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const kinds = [
  'UMBRELLA',
  'COORDINATION_BODY',
  'DEVELOPMENT_PARTNERSHIP',
  'WORKING_BODY',
  'PROGRAMME_NETWORK',
  'EXTERNAL',
] as const satisfies readonly NetworkKind[];
export const statuses = ['FORMING', 'ACTIVE', 'ENDED'] as const satisfies readonly NetworkStatus[];
export const linkKinds = [
  'PARENT',
  'MEMBER_OF',
  'ENGAGED_IN',
  'LINKED',
  'PREDECESSOR',
  'SUCCESSOR',
  'COMPETING_TERRITORY',
] as const satisfies readonly NetworkLinkKind[];
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU', 'INTERNATIONAL'] as const satisfies readonly Level[];
export const audiences = [
  'MIGRANTS',
  'HOST_SOCIETY',
  'POPULATION',
  'ORGANISATIONS',
  'MEMBER_STAFF',
  'NETWORK',
] as const satisfies readonly Audience[];
