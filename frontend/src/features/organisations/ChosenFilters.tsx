import { useTranslation } from 'react-i18next';
import { useTerritoryNames } from '../../domain/territories';
import { useTerms } from '../../domain/useTerms';
import { Button } from '../../ui/Button';
import { FilterChip } from '../../ui/Chip';
import { useNetworkNames } from './OrganisationFilters';
import type { OrganisationsSearch } from './organisationsSearch';

type Props = {
  search: OrganisationsSearch;
  onChange: (change: Partial<OrganisationsSearch>) => void;
  onClear: () => void;
};

const without = <Value,>(values: readonly Value[], value: Value) => {
  const left = values.filter((other) => other !== value);
  return left.length > 0 ? left : undefined;
};

/** Every filter that is on, each to be taken away by one press. */
export function ChosenFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  const networks = useNetworkNames();
  const territoryName = useTerritoryNames(search.territory ?? []);
  const { kind = [], topic = [], territory = [], network = [] } = search;
  const chosen = [
    ...(['migrantLed', 'newcomer'] as const)
      .filter((flag) => search[flag])
      .map((flag) => ({ key: flag, name: t(flag), change: { [flag]: undefined } })),
    ...network.map((id) => ({
      key: id,
      name: networks.find((other) => other.id === id)?.name ?? '…',
      change: { network: without(network, id) },
    })),
    ...topic.map((code) => ({ key: code, name: topics.name(code), change: { topic: without(topic, code) } })),
    ...territory.map((code) => ({
      key: code,
      name: territoryName(code),
      change: { territory: without(territory, code) },
    })),
    ...kind.map((code) => ({
      key: code,
      name: t(`common:organisationKind.${code}`),
      change: { kind: without(kind, code) },
    })),
  ];
  return (
    <>
      {chosen.map(({ key, name, change }) => (
        <FilterChip key={key} name={name} onRemove={() => onChange(change)} />
      ))}
      {chosen.length > 1 && (
        <Button variant="quiet" size="small" onPress={onClear}>
          {t('reset')}
        </Button>
      )}
    </>
  );
}
