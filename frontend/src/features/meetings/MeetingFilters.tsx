import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listCommitteesOptions } from '../../api/gen/@tanstack/react-query.gen';
import { orNothing } from '../../domain/chosenFilters';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Facet, FacetFrame } from '../../ui/Facet';
import { TagPicker } from '../../ui/TagPicker';
import { kinds, levels, named } from './meetingWords';
import type { MeetingsSearch } from './meetingsSearch';

type Props = { search: MeetingsSearch; onChange: (change: Partial<MeetingsSearch>) => void };

export function MeetingFilters({ search, onChange }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const networks = useNetworkChoice(search.network);
  const { data } = useQuery(
    listCommitteesOptions({ query: { limit: 100, ...(search.network && { network: search.network }) } }),
  );
  const committees = (data?.items ?? []).map(({ id, name }) => ({ id, name: plainText(name, language) }));
  const shownTopics = [...new Set([...topics.top.map(({ code }) => code), ...(search.topic ?? [])])];
  return (
    <>
      <Facet
        title={t('network')}
        isOpen
        value={search.network ?? []}
        onChange={(network) => onChange({ network: orNothing(network) })}
        options={networks.options}
      />
      <FacetFrame title={t('committee')} chosen={search.committee?.length ?? 0} isOpen>
        <TagPicker
          label={t('committeeFind')}
          value={search.committee ?? []}
          onChange={(committee) => onChange({ committee: orNothing(committee) })}
          options={committees}
          isRequired
        />
      </FacetFrame>
      <Facet
        title={t('kindFilter')}
        isOpen
        value={search.kind ?? []}
        onChange={(chosen) => onChange({ kind: orNothing(kinds.filter((kind) => chosen.includes(kind))) })}
        options={named(kinds, (code) => t(`kind.${code}`))}
      />
      <Facet
        title={t('topic')}
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={named(shownTopics, topics.name)}
      />
      <Facet
        title={t('level')}
        value={search.level ?? []}
        onChange={(chosen) => onChange({ level: orNothing(levels.filter((level) => chosen.includes(level))) })}
        options={named(levels, (code) => t(`common:level.${code}`))}
      />
    </>
  );
}
