import type { LegalBasis } from '../api/gen/types.gen';

/** The bases of GDPR article 6 (1) that networks use, in the order they are offered. */
export const legalBases = [
  'CONSENT',
  'LEGITIMATE_INTEREST',
  'PUBLIC_TASK',
  'CONTRACT',
  'LEGAL_OBLIGATION',
] as const satisfies readonly LegalBasis[];
