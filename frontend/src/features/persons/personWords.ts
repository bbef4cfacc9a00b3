import type { PersonEngagement, PersonView } from '../../api/gen/types.gen';
import type { LocalizedText } from '../../lib/text';

/** The closed lists of the contract in the order they are offered. */
export const engagements = ['STAFF', 'VOLUNTEER'] as const satisfies readonly PersonEngagement[];
/** The lists of a person that a source may give incompletely. */
export const lists = ['functions', 'languages'] as const;

/** As summaries have it: the name, or the office in all its languages where nobody named its holder. */
export function nameOf({ displayName, familyName, functions }: PersonView): LocalizedText {
  const office = familyName === undefined ? functions.find((one) => one.office) : undefined;
  return office?.title ?? { und: displayName };
}
