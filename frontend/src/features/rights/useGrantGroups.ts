import type { GrantView, Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName } from '../../lib/format';
import { groupsOf } from '../../lib/groups';
import { plainText } from '../../lib/text';
import { roles } from './rightWords';

export type GrantGroup = { id: string; scope: Reference | undefined; isNetwork: boolean; grants: GrantView[] };

const weight = ({ role }: GrantView) => -roles.indexOf(role);

/** Rights by what they are about: networks before organisations, what weighs most before what only reads. */
export function useGrantGroups(grants: readonly GrantView[]): GrantGroup[] {
  const language = useLanguage();
  const compare = byName(language);
  const nameOf = ({ scope }: GrantGroup) => plainText(scope?.name, language);
  const groups = [...groupsOf(grants, ({ network, organisation }) => (network ?? organisation)?.id ?? '')];
  return groups
    .map(([id, members]) => ({
      id,
      scope: members[0]?.network ?? members[0]?.organisation,
      isNetwork: members[0]?.network !== undefined,
      grants: members.toSorted((left, right) => weight(left) - weight(right)),
    }))
    .sort((left, right) => Number(right.isNetwork) - Number(left.isNetwork) || compare(nameOf(left), nameOf(right)));
}
