import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { membershipStatuses, roles } from '../../domain/membershipWords';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Facet, FacetFrame } from '../../ui/Facet';
import type { Option } from '../../ui/Options';
import type { MembersSearch } from './membersSearch';

type Props = {
  search: MembersSearch;
  sides: readonly Option[];
  onChange: (change: Partial<MembersSearch>) => void;
};

export function MemberFilters({ search, sides, onChange }: Props) {
  const { t } = useTranslation(['members', 'common']);
  return (
    <>
      <FacetFrame title={t('day')} isOpen chosen={search.asOf ? 1 : 0}>
        <div className="stack-small">
          <DateField
            label={t('asOf')}
            hint={t('asOfHint')}
            isRequired
            value={search.asOf}
            onChange={(asOf) => onChange({ asOf })}
          />
          {search.asOf && (
            <Button size="small" onPress={() => onChange({ asOf: undefined })}>
              {t('today')}
            </Button>
          )}
        </div>
      </FacetFrame>
      <Facet
        title={t('constituency')}
        isOpen
        value={search.constituency ?? []}
        onChange={(constituency) => onChange({ constituency: orNothing(constituency) })}
        options={sides}
      />
      <Facet
        title={t('role')}
        isOpen
        value={search.role ?? []}
        onChange={(values) => onChange({ role: orNothing(roles.filter((role) => values.includes(role))) })}
        options={roles.map((id) => ({ id, name: t(`common:membershipRole.${id}`) }))}
      />
      <Facet
        title={t('status')}
        value={search.status ?? []}
        onChange={(values) =>
          onChange({ status: orNothing(membershipStatuses.filter((status) => values.includes(status))) })
        }
        options={membershipStatuses.map((id) => ({ id, name: t(`common:membershipStatus.${id}`) }))}
      />
    </>
  );
}
