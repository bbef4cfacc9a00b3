import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { Facet } from '../../ui/Facet';
import type { Option } from '../../ui/Options';
import type { AgreementsSearch } from './agreementsSearch';
import { kinds, statuses } from './agreementWords';

type Props = {
  search: AgreementsSearch;
  networks: readonly Option[];
  onChange: (change: Partial<AgreementsSearch>) => void;
};

export function AgreementFilters({ search, networks, onChange }: Props) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <Facet
        title={t('network')}
        isOpen
        value={search.network ?? []}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={networks}
      />
      <Facet
        title={t('kindFilter')}
        isOpen
        value={search.kind ?? []}
        onChange={(values) => onChange({ kind: orNothing(kinds.filter((kind) => values.includes(kind))) })}
        options={kinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
      />
      <Facet
        title={t('statusFilter')}
        isOpen
        value={search.status ?? []}
        onChange={(values) => onChange({ status: orNothing(statuses.filter((status) => values.includes(status))) })}
        options={statuses.map((id) => ({ id, name: t(`status.${id}`) }))}
      />
    </>
  );
}
