import type { MinutesSection, MinutesView } from '../../api/gen/types.gen';

export const sectionKinds: readonly MinutesSection['kind'][] = [
  'GENERAL',
  'ATTENDANCE',
  'AGENDA_ITEM',
  'OUTCOME',
  'NEXT_STEP',
];

export const reachedWords: readonly NonNullable<MinutesSection['reached']>[] = ['AGREED', 'NOT_REACHED', 'UNKNOWN'];

export const statusTone = { DRAFT: undefined, CIRCULATED: 'warn', APPROVED: 'ok' } as const satisfies Record<
  MinutesView['status'],
  string | undefined
>;
