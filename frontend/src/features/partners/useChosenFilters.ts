import { useTranslation } from 'react-i18next';
import { chosenOf } from '../../domain/chosenFilters';
import type { ChosenFilter } from '../../domain/FilteredPage';
import type { PartnersSearch } from './partnersSearch';
import type { PartnerChoice } from './usePartnerChoice';

/** Every filter that is on, by its name. */
export function useChosenFilters(
  search: PartnersSearch,
  choice: PartnerChoice,
  change: (part: Partial<PartnersSearch>) => void,
): ChosenFilter[] {
  const { t } = useTranslation('partners');
  return [
    ...chosenOf(
      'due',
      search.due && [search.due],
      (within) => t(`dueChip.${within}`),
      () => change({ due: undefined }),
    ),
    ...chosenOf(
      'outdated',
      search.outdated && ['outdated'],
      () => t('outdated'),
      () => change({ outdated: undefined }),
    ),
    ...chosenOf('network', search.network, choice.network.name, (network) => change({ network })),
    ...chosenOf('country', search.country, choice.country.name, (country) => change({ country })),
    ...chosenOf(
      'stage',
      search.stage,
      (stage) => t(`stage.${stage}`),
      (stage) => change({ stage }),
    ),
    ...chosenOf('keeper', search.keeper, choice.keeper.name, (keeper) => change({ keeper })),
    ...chosenOf('topic', search.topic, choice.topic.name, (topic) => change({ topic })),
    ...chosenOf(
      'category',
      search.category,
      (category) => t(`category.${category}`),
      (category) => change({ category }),
    ),
  ];
}
