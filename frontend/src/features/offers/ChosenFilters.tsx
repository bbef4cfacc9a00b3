import { useTranslation } from 'react-i18next';
import { useTerms } from '../../domain/useTerms';
import { useTerritoryNames } from '../../domain/territories';
import { useLanguage } from '../../i18n/LanguageProvider';
import { languageName } from '../../lib/format';
import { Button } from '../../ui/Button';
import { FilterChip } from '../../ui/Chip';
import type { OffersSearch } from './offersSearch';

type Props = { search: OffersSearch; onChange: (change: Partial<OffersSearch>) => void; onClear: () => void };

/** Every filter that is on, each to be taken away by one press. */
export function ChosenFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation('offers');
  const language = useLanguage();
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const territoryName = useTerritoryNames(search.territory ?? []);
  const without = <Value,>(values: readonly Value[] | undefined, value: Value) => {
    const left = values?.filter((other) => other !== value);
    return left?.length ? left : undefined;
  };
  const { topic = [], language: languages = [], targetGroup = [], territory = [], mode = [] } = search;
  const count = topic.length + languages.length + targetGroup.length + territory.length + mode.length;
  return (
    <>
      {topic.map((code) => (
        <FilterChip key={code} name={topics.name(code)} onRemove={() => onChange({ topic: without(topic, code) })} />
      ))}
      {languages.map((code) => (
        <FilterChip
          key={code}
          name={languageName(code, language)}
          onRemove={() => onChange({ language: without(languages, code) })}
        />
      ))}
      {territory.map((code) => (
        <FilterChip
          key={code}
          name={territoryName(code)}
          onRemove={() => onChange({ territory: without(territory, code) })}
        />
      ))}
      {targetGroup.map((code) => (
        <FilterChip
          key={code}
          name={targetGroups.name(code)}
          onRemove={() => onChange({ targetGroup: without(targetGroup, code) })}
        />
      ))}
      {mode.map((code) => (
        <FilterChip key={code} name={t(`mode.${code}`)} onRemove={() => onChange({ mode: without(mode, code) })} />
      ))}
      {count > 1 && (
        <Button variant="quiet" size="small" onPress={onClear}>
          {t('reset')}
        </Button>
      )}
    </>
  );
}
