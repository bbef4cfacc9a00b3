import { differingMembers } from '../../lib/difference';

export type Conflict<Draft> = {
  /** What everybody but this form has already agreed on: their changes, and mine where they left things alone. */
  merged: Draft;
  /** Members that both sides changed, and differently: a person has to choose. */
  contested: string[];
};

/**
 * Three versions of one record: as it was when the form was opened, as it stands in the form, and
 * as somebody else saved it meanwhile. Only where both changed the same member there is a question.
 */
export function mergeVersions<Draft extends object>(base: Draft, mine: Draft, theirs: Draft): Conflict<Draft> {
  const changedByMe = differingMembers(base, mine);
  const changedByThem = differingMembers(base, theirs);
  const contested = differingMembers(mine, theirs).filter(
    (member) => changedByMe.includes(member) && changedByThem.includes(member),
  );
  return { merged: take(theirs, mine, changedByMe), contested };
}

/** `base`, but the named members as they are in `other`. */
export function take<Draft extends object>(base: Draft, other: Draft, members: readonly string[]): Draft {
  const kept = Object.entries(base).filter(([key]) => !members.includes(key));
  const taken = Object.entries(other).filter(([key]) => members.includes(key));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member comes from one of two drafts
  return Object.fromEntries([...kept, ...taken]) as Draft;
}
