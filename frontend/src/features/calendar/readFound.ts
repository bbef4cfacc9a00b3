import type { Level, MeetingKind, MeetingSearch } from '../../api/gen/types.gen';
import { many, manyOf, one, type Search } from '../../lib/search';

const kinds = [
  'FOUNDING',
  'SESSION',
  'PLENARY_CONFERENCE',
  'SEMINAR',
  'TRAINING',
  'WORKSHOP',
  'DEBATE',
  'EXTERNAL_CONFERENCE',
  'PUBLIC_EVENT',
  'EDUCATIONAL',
  'ENCOUNTER',
] as const satisfies readonly MeetingKind[];

const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU', 'INTERNATIONAL'] as const satisfies readonly Level[];

/** By what a list of meetings was narrowed from which somebody comes. */
export function readFound(search: Search): MeetingSearch {
  const read = {
    network: many(search, 'network'),
    committee: many(search, 'committee'),
    series: many(search, 'series'),
    kind: manyOf(search, 'kind', kinds),
    topic: many(search, 'topic'),
    level: manyOf(search, 'level', levels),
    q: one(search, 'q'),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
