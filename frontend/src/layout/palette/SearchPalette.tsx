import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { searchOptions } from '../../api/gen/@tanstack/react-query.gen';
import { isSearchable } from '../../domain/search/hits';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { Palette } from '../../ui/Palette';
import { useTypedText } from '../../ui/useTypedText';
import { useWords } from '../../ui/Words';
import { PaletteKeys } from './PaletteKeys';
import { usePaletteGroups } from './usePaletteGroups';

type Props = { onClose: () => void; onHelp: () => void };

const most = 50;

export function SearchPalette({ onClose, onHelp }: Props) {
  const { t } = useTranslation(['search', 'common']);
  const words = useWords();
  const sentenceOf = useProblemSentence();
  const [asked, ask] = useState('');
  const [typed, type] = useTypedText(asked, ask);
  const query = useQuery({
    ...searchOptions({ query: { q: asked.trim(), limit: most } }),
    enabled: isSearchable(asked),
    placeholderData: keepPreviousData,
  });
  const isAsking = isSearchable(typed);
  const page = isAsking ? query.data : undefined;
  const isOffline = isAsking && query.fetchStatus === 'paused';
  const problem = isAsking && query.isError ? sentenceOf(problemOf(query.error)) : undefined;
  const groups = usePaletteGroups(typed, page?.items, onHelp);
  return (
    <Palette
      label={t('palette.field')}
      listLabel={t('palette.list')}
      placeholder={t('placeholder')}
      text={typed}
      onText={type}
      groups={groups}
      onClose={onClose}
      note={
        (problem || isOffline) && (
          <Note
            tone="bad"
            action={
              !isOffline && (
                <Button size="small" onPress={() => void query.refetch()}>
                  {words.retry}
                </Button>
              )
            }
          >
            {problem?.title ?? t('common:error.offline')}
          </Note>
        )
      }
      status={status()}
      keys={<PaletteKeys />}
    />
  );

  function status(): string {
    if (problem || isOffline) return t('palette.failed');
    if (!isAsking) return '';
    if (!page) return t('palette.searching');
    if (page.next !== undefined) return t('palette.more', { count: most });
    return page.items.length === 0 ? t('palette.nothing') : t('count', { count: page.items.length });
  }
}
