import type { AgreementKind, AgreementStatus } from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const kinds = [
  'DECLARATION',
  'RULES_OF_PROCEDURE',
  'MANDATE',
  'BILATERAL',
  'MUNICIPAL',
  'OTHER',
] as const satisfies readonly AgreementKind[];
export const statuses = ['IN_FORCE', 'DRAFT', 'SUPERSEDED', 'ENDED'] as const satisfies readonly AgreementStatus[];
