import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countCounsellingOffersOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { FacetCount } from '../../api/gen/types.gen';
import { orNothing } from '../../domain/chosenFilters';
import { TerritoryFilter } from '../../domain/TerritoryFilter';
import { useTerritoryNames } from '../../domain/territories';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { languageName } from '../../lib/format';
import type { CountedOption } from '../../ui/Checkbox';
import { Facet, FacetOptions, FacetFrame } from '../../ui/Facet';
import { modes, type OffersSearch, offersFilter } from './offersSearch';

type Props = { search: OffersSearch; onChange: (change: Partial<OffersSearch>) => void };

const none: readonly FacetCount[] = [];

/** The values there are, with how many offers each would give; what is chosen stays, even where it gives none. */
function optionsOf(
  counts: readonly FacetCount[],
  chosen: readonly string[] = [],
  name: (code: string) => string,
): CountedOption[] {
  const missing = chosen.filter((code) => !counts.some((facet) => facet.code === code));
  return [...counts, ...missing.map((code) => ({ code, count: 0 }))].map(({ code, count }) => ({
    id: code,
    name: name(code),
    count,
  }));
}

export function OfferFilters({ search, onChange }: Props) {
  const { t } = useTranslation('offers');
  const language = useLanguage();
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const { data: facets } = useQuery({
    ...countCounsellingOffersOptions({ query: offersFilter(search) }),
    placeholderData: keepPreviousData,
  });
  const isTop = ({ top }: typeof topics, chosen: readonly string[] = []) => {
    const codes = new Set([...top.map(({ code }) => code), ...chosen]);
    return ({ code }: FacetCount) => codes.has(code);
  };
  const territories = facets?.territories.slice(0, 8) ?? none;
  const territoryName = useTerritoryNames(territories.map(({ code }) => code));
  return (
    <>
      <Facet
        title={t('topic')}
        isOpen
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={optionsOf(facets?.topics.filter(isTop(topics, search.topic)) ?? none, search.topic, topics.name)}
      />
      <Facet
        title={t('language')}
        isOpen
        value={search.language ?? []}
        onChange={(chosen) => onChange({ language: orNothing(chosen) })}
        options={optionsOf(facets?.languages ?? none, search.language, (code) => languageName(code, language))}
      />
      <FacetFrame title={t('territory')} chosen={search.territory?.length ?? 0}>
        <FacetOptions
          title={t('territory')}
          value={search.territory ?? []}
          onChange={(territory) => onChange({ territory: orNothing(territory) })}
          options={optionsOf(territories, [], territoryName)}
        />
        <TerritoryFilter
          label={t('territoryFind')}
          value={search.territory ?? []}
          onChange={(territory) => onChange({ territory: orNothing(territory) })}
        />
      </FacetFrame>
      <Facet
        title={t('targetGroup')}
        value={search.targetGroup ?? []}
        onChange={(targetGroup) => onChange({ targetGroup: orNothing(targetGroup) })}
        options={optionsOf(
          facets?.targetGroups.filter(isTop(targetGroups, search.targetGroup)) ?? none,
          search.targetGroup,
          targetGroups.name,
        )}
      />
      <Facet
        title={t('modeFilter')}
        value={search.mode ?? []}
        onChange={(chosen) => onChange({ mode: orNothing(modes.filter((mode) => chosen.includes(mode))) })}
        options={modes.map((mode) => ({
          id: mode,
          name: t(`mode.${mode}`),
          count: facets?.modes.find(({ code }) => code === mode)?.count ?? 0,
        }))}
      />
    </>
  );
}
