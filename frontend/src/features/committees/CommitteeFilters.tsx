import { useTranslation } from 'react-i18next';
import { orNothing } from '../../domain/chosenFilters';
import { useTerms } from '../../domain/useTerms';
import { Facet } from '../../ui/Facet';
import type { Option } from '../../ui/Options';
import type { CommitteesSearch } from './committeesSearch';
import { kinds, lifecycles } from './committeeWords';

type Props = {
  search: CommitteesSearch;
  networks: readonly Option[];
  onChange: (change: Partial<CommitteesSearch>) => void;
};

export function CommitteeFilters({ search, networks, onChange }: Props) {
  const { t } = useTranslation('committees');
  const topics = useTerms('topics');
  const shownTopics = [...new Set([...topics.top.map(({ code }) => code), ...(search.topic ?? [])])];
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
        onChange={(chosen) => onChange({ kind: orNothing(kinds.filter((kind) => chosen.includes(kind))) })}
        options={kinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
      />
      <Facet
        title={t('lifecycleFilter')}
        isOpen
        value={search.lifecycle ?? []}
        onChange={(chosen) =>
          onChange({ lifecycle: orNothing(lifecycles.filter((lifecycle) => chosen.includes(lifecycle))) })
        }
        options={lifecycles.map((id) => ({ id, name: t(`lifecycle.${id}`) }))}
      />
      <Facet
        title={t('topic')}
        value={search.topic ?? []}
        onChange={(topic) => onChange({ topic: orNothing(topic) })}
        options={shownTopics.map((id) => ({ id, name: topics.name(id) }))}
      />
    </>
  );
}
