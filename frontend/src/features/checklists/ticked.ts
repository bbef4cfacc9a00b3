import type { ChecklistItem } from '../../api/gen/types.gen';

/** The whole list as it is sent, with one item done or not: who did it, and when, is the server's to say. */
export const ticked = (items: readonly ChecklistItem[], changed: ChecklistItem, done: boolean): ChecklistItem[] =>
  items.map(({ doneAt: _at, doneBy: _by, ...item }) => (item.id === changed.id ? { ...item, done } : item));
