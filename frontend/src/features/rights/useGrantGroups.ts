import type { GrantView, Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { byName } from '../../lib/format';
import { groupsOf } from '../../lib/groups';
import { plainText } from '../../lib/text';
import { roles, subjectOf } from './rightWords';

export type GrantGroup = {
  id: string;
  scope: Reference | undefined;
  subject: ReturnType<typeof subjectOf>;
  grants: GrantView[];
};

const order = ['network', 'committee', 'organisation'];
const weight = ({ role }: GrantView) => -roles.indexOf(role);

/** Rights by what they are about: networks before committees and organisations, what weighs most before what only reads. */
export function useGrantGroups(grants: readonly GrantView[]): GrantGroup[] {
  const language = useLanguage();
  const compare = byName(language);
  const nameOf = ({ scope }: GrantGroup) => plainText(scope?.name, language);
  const groups = [
    ...groupsOf(grants, ({ network, organisation, committee }) => (network ?? organisation ?? committee)?.id ?? ''),
  ];
  return groups
    .map(([id, members]) => ({
      id,
      scope: members[0]?.network ?? members[0]?.organisation ?? members[0]?.committee,
      subject: subjectOf(members[0]?.role ?? 'MEMBER'),
      grants: members.toSorted((left, right) => weight(left) - weight(right)),
    }))
    .sort(
      (left, right) =>
        order.indexOf(left.subject) - order.indexOf(right.subject) || compare(nameOf(left), nameOf(right)),
    );
}
