import type { DecisionState, ListDecisionsData, ListTasksData, OutcomeKind, TaskState } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';

export const decisionKinds = [
  'DECISION',
  'AGREEMENT',
  'RESULT',
  'INFORMATION',
] as const satisfies readonly OutcomeKind[];
export const decisionStates = ['IN_FORCE', 'SUPERSEDED'] as const satisfies readonly DecisionState[];
export const taskStates = ['OPEN', 'OVERDUE', 'DONE'] as const satisfies readonly TaskState[];

/** The state of the page is its address. */
export type DecisionsSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  committee?: string[] | undefined;
  kind?: (typeof decisionKinds)[number][] | undefined;
  state?: DecisionState | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

export type TasksSearch = {
  state?: TaskState | undefined;
  mine?: 'true' | undefined;
  network?: string[] | undefined;
  committee?: string[] | undefined;
};

const dayOf = (search: Search, key: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(one(search, key) ?? '') ? one(search, key) : undefined;

export const readDecisionsSearch = (search: Search): DecisionsSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  committee: many(search, 'committee'),
  kind: manyOf(search, 'kind', decisionKinds),
  state: oneOf(search, 'state', decisionStates),
  from: dayOf(search, 'from'),
  until: dayOf(search, 'until'),
});

export const readTasksSearch = (search: Search): TasksSearch => ({
  state: oneOf(search, 'state', taskStates),
  mine: oneOf(search, 'mine', ['true']),
  network: many(search, 'network'),
  committee: many(search, 'committee'),
});

export const hasFilters = (search: object) => Object.values(search).some((value) => value !== undefined);

export const decisionsQuery = (search: DecisionsSearch): ListDecisionsData['query'] => ({
  ...Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)),
  limit: 20,
  total: true,
});

export const tasksQuery = ({ state = 'OPEN', mine, network, committee }: TasksSearch): ListTasksData['query'] => ({
  state,
  limit: 20,
  total: true,
  ...(mine && { mine: true }),
  ...(network && { network }),
  ...(committee && { committee }),
});
