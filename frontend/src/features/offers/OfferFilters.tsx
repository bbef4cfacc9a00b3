import { useTranslation } from 'react-i18next';
import { spokenLanguages } from '../../domain/spokenLanguages';
import { TerritoryFilter } from '../../domain/TerritoryFilter';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { languageName } from '../../lib/format';
import { Facet, FacetFrame } from '../../ui/Facet';
import { modes, type OffersSearch } from './offersSearch';

type Props = { search: OffersSearch; onChange: (change: Partial<OffersSearch>) => void };

const orNothing = <Value,>(values: Value[]) => (values.length > 0 ? values : undefined);

export function OfferFilters({ search, onChange }: Props) {
  const { t } = useTranslation('offers');
  const language = useLanguage();
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  /** A narrower term chosen by a link stays visible among the broad ones. */
  const shown = (vocabulary: typeof topics, chosen: readonly string[] = []) => [
    ...new Set([...vocabulary.top.map(({ code }) => code), ...chosen]),
  ];
  const languages = [...new Set([...spokenLanguages.slice(0, 24), ...(search.language ?? [])])];
  return (
    <>
      <Facet
        title={t('topic')}
        isOpen
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={shown(topics, search.topic).map((id) => ({ id, name: topics.name(id) }))}
      />
      <Facet
        title={t('language')}
        isOpen
        value={search.language ?? []}
        onChange={(chosen) => onChange({ language: orNothing(chosen) })}
        options={languages.map((id) => ({ id, name: languageName(id, language) }))}
      />
      <FacetFrame title={t('territory')} chosen={search.territory?.length ?? 0}>
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
        options={shown(targetGroups, search.targetGroup).map((id) => ({ id, name: targetGroups.name(id) }))}
      />
      <Facet
        title={t('modeFilter')}
        value={search.mode ?? []}
        onChange={(chosen) => onChange({ mode: orNothing(modes.filter((mode) => chosen.includes(mode))) })}
        options={modes.map((mode) => ({ id: mode, name: t(`mode.${mode}`) }))}
      />
    </>
  );
}
