import type { ChecklistOccasion, ListChecklistsData } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';

export const occasions = ['JOINING', 'LEAVING'] as const satisfies readonly ChecklistOccasion[];
/** Open ones are what one comes for, so they need no word in the address. */
export const states = ['open', 'done', 'all'] as const;

/** The state of the page is its address. */
export type ChecklistsSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  membership?: string | undefined;
  occasion?: ChecklistOccasion[] | undefined;
  state?: 'done' | 'all' | undefined;
};

export const readChecklistsSearch = (search: Search): ChecklistsSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  membership: one(search, 'membership'),
  occasion: manyOf(search, 'occasion', occasions),
  state: oneOf(search, 'state', ['done', 'all']),
});

export function checklistsQuery(search: ChecklistsSearch): NonNullable<ListChecklistsData['query']> {
  const { q, network, membership, occasion, state } = search;
  return {
    limit: 50,
    total: true,
    ...(q && { q }),
    ...(network && { network }),
    ...(membership && { membership: [membership] }),
    ...(occasion && { occasion }),
    ...(state !== 'all' && { open: state !== 'done' }),
  };
}
