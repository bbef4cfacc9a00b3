import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { Checkbox } from '../../ui/Checkbox';
import { Facet, FacetFrame } from '../../ui/Facet';
import { Select } from '../../ui/Select';
import { dueWithin } from './due';
import type { PartnersSearch } from './partnersSearch';
import { categories, named, stages } from './partnerWords';
import type { PartnerChoice } from './usePartnerChoice';

type Props = {
  search: PartnersSearch;
  choice: PartnerChoice;
  onChange: (change: Partial<PartnersSearch>) => void;
};

/** First what is to be done, then by what a partner is found. */
export function PartnerFilters({ search, choice, onChange }: Props) {
  const { t } = useTranslation('partners');
  return (
    <>
      <FacetFrame title={t('todo')} chosen={Number(Boolean(search.due)) + Number(Boolean(search.outdated))} isOpen>
        <div className="stack-small">
          <Select
            label={t('nextContact')}
            isRequired
            value={search.due ?? 'any'}
            options={named(['any', ...dueWithin] as const, (id) => t(`due.${id}`))}
            onChange={(chosen) => onChange({ due: dueWithin.find((within) => within === chosen) })}
          />
          <Checkbox
            label={t('onlyOutdated')}
            isSelected={search.outdated ?? false}
            onChange={(outdated) => onChange({ outdated: outdated || undefined })}
          />
        </div>
      </FacetFrame>
      <Facet
        title={t('network')}
        isOpen
        value={search.network ?? []}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={choice.network.options}
      />
      <Facet
        title={t('country')}
        isOpen
        value={search.country ?? []}
        onChange={(country) => onChange({ country: orNothing(country) })}
        options={choice.country.options}
      />
      <Facet
        title={t('stageFilter')}
        isOpen
        value={search.stage ?? []}
        onChange={(chosen) => onChange({ stage: orNothing(stages.filter((stage) => chosen.includes(stage))) })}
        options={named(stages, (stage) => t(`stage.${stage}`))}
      />
      <Facet
        title={t('keeperFilter')}
        value={search.keeper ?? []}
        onChange={(keeper) => onChange({ keeper: orNothing(keeper) })}
        options={choice.keeper.options}
      />
      <Facet
        title={t('topic')}
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={choice.topic.options}
      />
      <Facet
        title={t('categoryFilter')}
        value={search.category ?? []}
        onChange={(chosen) =>
          onChange({ category: orNothing(categories.filter((category) => chosen.includes(category))) })
        }
        options={named(categories, (category) => t(`category.${category}`))}
      />
    </>
  );
}
