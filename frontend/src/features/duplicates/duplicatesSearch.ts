import type { MergeChoice, MergeTake } from '../../api/gen/types.gen';
import { many, one, oneOf, type Search } from '../../lib/search';
import { type DuplicateKind, duplicateKinds } from './duplicateKinds';

/** The state of the list is its address. */
export type DuplicatesSearch = {
  kind?: DuplicateKind | undefined;
  network?: string | undefined;
  dismissed?: true | undefined;
};

export const readDuplicatesSearch = (search: Search): DuplicatesSearch => ({
  kind: oneOf(search, 'kind', duplicateKinds),
  network: one(search, 'network'),
  // The router reads what was read once more: then it is no text any longer.
  dismissed: search.dismissed === true || one(search, 'dismissed') === 'true' ? true : undefined,
});

/** What was chosen stands in the address as well: `?take=shortName:OTHER`. */
export type MergeSearch = { take?: string[] | undefined };

export const readMergeSearch = (search: Search): MergeSearch => ({ take: many(search, 'take') });

const takes = ['KEPT', 'OTHER', 'BOTH'] as const satisfies readonly MergeTake[];

export const choicesOf = ({ take = [] }: MergeSearch): MergeChoice[] =>
  take.flatMap((text) => {
    const [member = '', name] = text.split(':');
    const found = takes.find((known) => known === name);
    return member && found ? [{ member, take: found }] : [];
  });

/** One more choice, in the place of an earlier one about the same member. */
export const chosen = (search: MergeSearch, { member, take }: MergeChoice): MergeSearch => ({
  take: [...(search.take ?? []).filter((text) => !text.startsWith(`${member}:`)), `${member}:${take}`],
});
