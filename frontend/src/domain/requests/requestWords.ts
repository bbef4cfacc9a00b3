import type { DataRequestKind, DataRequestStatus } from '../../api/gen/types.gen';
import type { Tone } from '../../ui/Chip';

/** What people ask for most comes first. */
export const requestKinds = [
  'ACCESS',
  'CORRECTION',
  'ERASURE',
  'OBJECTION',
] as const satisfies readonly DataRequestKind[];

export const requestTones: Readonly<Record<DataRequestStatus, Tone>> = { OPEN: 'warn', DONE: 'ok', REFUSED: 'bad' };
