import { useTranslation } from 'react-i18next';
import { chosenOf } from '../../domain/chosenFilters';
import type { ChosenFilter } from '../../domain/FilteredPage';
import { useTerritoryNames } from '../../domain/territories';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import type { OrganisationsSearch } from './organisationsSearch';

/** Every filter that is on, each to be taken away by one press. */
export function useChosenFilters(
  search: OrganisationsSearch,
  change: (part: Partial<OrganisationsSearch>) => void,
): ChosenFilter[] {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const territoryName = useTerritoryNames(search.territory ?? []);
  return [
    ...(['migrantLed', 'newcomer'] as const)
      .filter((flag) => search[flag])
      .map((flag) => ({ id: flag, name: t(flag), remove: () => change({ [flag]: undefined }) })),
    ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
    ...chosenOf('topic', search.topic, topics.name, (topic) => change({ topic })),
    ...chosenOf('territory', search.territory, territoryName, (territory) => change({ territory })),
    ...chosenOf(
      'kind',
      search.kind,
      (code) => t(`common:organisationKind.${code}`),
      (kind) => change({ kind }),
    ),
  ];
}
