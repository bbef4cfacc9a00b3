import type { Interaction } from '../../api/gen/types.gen';
import { partsOf } from '../../lib/partialDate';

/** A date known by its year or month lasts until that is over; without a year it has no place in time and comes last. */
const orderOf = ({ on }: Interaction) => (partsOf(on)?.year === undefined ? '' : on.padEnd(10, '~'));

/** What happened last comes first; of one day, what was written down last. */
export const newestFirst = (interactions: readonly Interaction[]): Interaction[] =>
  interactions
    .toReversed()
    .sort((left, right) => (orderOf(left) < orderOf(right) ? 1 : orderOf(left) > orderOf(right) ? -1 : 0));
