import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCommitteeOptions, getMeetingSeriesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { chosenOf } from '../../domain/chosenFilters';
import type { ChosenFilter } from '../../domain/FilteredPage';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { type LocalizedText, plainText } from '../../lib/text';
import type { MeetingsSearch } from './meetingsSearch';

/** Every filter that is on, by its name. */
export function useChosenFilters(
  search: MeetingsSearch,
  change: (part: Partial<MeetingsSearch>) => void,
): ChosenFilter[] {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const committees = useQueries({
    queries: (search.committee ?? []).map((id) => getCommitteeOptions({ path: { id } })),
    combine: (results) => namesOf(results.map(({ data }) => data && { id: data.id, name: data.name })),
  });
  const series = useQueries({
    queries: (search.series ?? []).map((id) => getMeetingSeriesOptions({ path: { id } })),
    combine: (results) => namesOf(results.map(({ data }) => data && { id: data.id, name: data.title })),
  });
  const nameIn = (names: ReadonlyMap<string, LocalizedText>) => (id: string) =>
    plainText(names.get(id), language) || '…';
  return [
    ...chosenOf('network', search.network, networks.name, (network) => change({ network })),
    ...chosenOf('committee', search.committee, nameIn(committees), (committee) => change({ committee })),
    ...chosenOf('series', search.series, nameIn(series), (left) => change({ series: left })),
    ...chosenOf(
      'kind',
      search.kind,
      (code) => t(`kind.${code}`),
      (kind) => change({ kind }),
    ),
    ...chosenOf('topic', search.topic, topics.name, (topic) => change({ topic })),
    ...chosenOf(
      'level',
      search.level,
      (code) => t(`common:level.${code}`),
      (level) => change({ level }),
    ),
  ];
}

type Named = { id: string; name: LocalizedText };

const namesOf = (records: readonly (Named | undefined)[]) =>
  new Map(records.flatMap((record): [string, LocalizedText][] => (record ? [[record.id, record.name]] : [])));
