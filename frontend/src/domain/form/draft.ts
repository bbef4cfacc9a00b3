import { withoutBlanks } from '../../lib/difference';

const serverSide = ['id', 'version', 'createdAt', 'updatedAt', 'deletedAt'];

/** A record as its form starts with it: without what only the server writes. `computed` names further members of that kind. */
export function draftOf<View extends object, Draft extends object>(
  view: View,
  computed: readonly (keyof View & string)[] = [],
): Draft {
  const members = Object.entries(view).filter(
    ([key]) => !serverSide.includes(key) && !computed.some((member) => member === key),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract promises it: a view is its draft and these members
  return Object.fromEntries(members) as Draft;
}

/** What is sent: no blanks, and references by their id alone, for their names are the server's to say. */
export function sendable<Draft extends object>(draft: Draft): Draft {
  return withoutBlanks(withoutReadOnlyParts(draft));
}

function withoutReadOnlyParts<T>(value: T): T;
function withoutReadOnlyParts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutReadOnlyParts(entry));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const isReference = members.length === 2 && 'id' in value && 'name' in value;
  const computed = ['normalised', 'siteAddress'];
  return Object.fromEntries(
    members
      .filter(([key]) => !(isReference && key === 'name') && !computed.includes(key))
      .map(([key, member]) => [key, withoutReadOnlyParts(member)]),
  );
}
