import type { Representative } from '../../api/gen/types.gen';
import type { PartialDate, Period } from '../../lib/partialDate';

/** On a day; what is over since nobody knows when does not count. */
const holdsOn = ({ from, until, ended }: Period, day: PartialDate): boolean =>
  (from === undefined || from <= day) && (until === undefined ? ended !== true : until.padEnd(10, '~') >= day);

/** Who speaks for a member on a day, before those who stand in. */
export const speaking = (representatives: readonly Representative[], day: PartialDate): Representative[] =>
  representatives
    .filter(({ period = {} }) => holdsOn(period, day))
    .toSorted((left, right) => Number(left.role === 'DEPUTY') - Number(right.role === 'DEPUTY'));

/** Somebody recorded here has a name and a basis there: what was typed before the record was found is not sent. */
export function settled(representative: Representative): Representative {
  if (!representative.person) return representative;
  const { name: _name, basis: _basis, ...rest } = representative;
  return rest;
}
