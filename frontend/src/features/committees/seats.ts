import type { Reference, Seat } from '../../api/gen/types.gen';
import { groupsOf } from '../../lib/groups';
import { seatFunctions } from './committeeWords';

export type SeatRow = { key: string; holder: Reference | undefined; isNetwork: boolean; seats: Seat[] };

const rankOf = (seat: Seat) => seatFunctions.indexOf(seat.function);

/** One row for each organisation with the people it sends, whoever leads first; people without one have a row each. */
export function rowsOf(seats: readonly Seat[]): SeatRow[] {
  const rows = new Map<string, SeatRow>();
  for (const seat of seats.toSorted((left, right) => rankOf(left) - rankOf(right))) {
    const holder = seat.organisation ?? seat.network;
    const key = holder?.id ?? seat.person?.id ?? seat.id ?? '';
    const row = rows.get(key) ?? { key, holder, isNetwork: seat.organisation === undefined, seats: [] };
    rows.set(key, { ...row, seats: [...row.seats, seat] });
  }
  return [...rows.values()];
}

export type Composition = { total: number; voting: number; sides: { key: string; count: number }[] };

/** How many sit there, substitutes aside, how many of them vote, and how many there are of each side. */
export function compositionOf(all: readonly Seat[]): Composition {
  const seats = all.filter(({ substitute }) => substitute !== true);
  const sides = groupsOf(seats, ({ constituency }) => constituency ?? '');
  return {
    total: seats.length,
    voting: seats.filter(({ voting }) => voting).length,
    sides: [...sides].map(([key, { length }]) => ({ key, count: length })),
  };
}
