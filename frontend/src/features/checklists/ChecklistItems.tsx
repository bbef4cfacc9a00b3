import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../api/client';
import { getChecklistQueryKey } from '../../api/gen/@tanstack/react-query.gen';
import { getChecklist, patchChecklist } from '../../api/gen/sdk.gen';
import type { ChecklistItem, ChecklistView } from '../../api/gen/types.gen';
import { problemOf } from '../../api/problem';
import { Localized } from '../../domain/Localized';
import { useProblemSentence } from '../../domain/useProblemSentence';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDateTime } from '../../lib/format';
import { Checkbox } from '../../ui/Checkbox';
import { toast } from '../../ui/Toast';
import { ticked } from './ticked';

/** Each is ticked off with one press, shown at once, and taken back when the server refuses it. */
export function ChecklistItems({ checklist }: { checklist: ChecklistView }) {
  const { t } = useTranslation('checklists');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const path = { id: checklist.id };
  const queryKey = getChecklistQueryKey({ path });

  const tick = useMutation({
    // One after the other: each change is based on the version that the one before left.
    scope: { id: `checklist:${checklist.id}` },
    mutationFn: async ({ item, done }: { item: ChecklistItem; done: boolean }) => {
      const current = (await getChecklist({ path, throwOnError: true })).data;
      const body = { items: ticked(current.items, item, done) };
      return (await patchChecklist({ path, headers: ifMatch(current), body, throwOnError: true })).data;
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(queryKey, saved);
      return queryClient.invalidateQueries();
    },
    onError: (error) => {
      const { title, hint } = sentence(problemOf(error));
      toast([title, hint].filter(Boolean).join(' '));
    },
  });
  const pending = tick.isPending ? tick.variables : undefined;

  return (
    <ul className="rows" aria-label={t('items')}>
      {checklist.items.map((item, position) => {
        const isDone = (pending?.item.id === item.id ? pending?.done : item.done) ?? false;
        return (
          <li key={item.id ?? position}>
            <div>
              <Checkbox
                label={<Localized text={item.text} />}
                isSelected={isDone}
                onChange={(done) => tick.mutate({ item, done })}
              />
              {item.done && item.doneAt && (
                <p className="small muted">
                  {t('doneOn', { date: formatDateTime(new Date(item.doneAt), language) })}
                  {item.doneBy && (
                    <>
                      {' · '}
                      <bdi>{item.doneBy}</bdi>
                    </>
                  )}
                </p>
              )}
              {item.note && (
                <p className="small" dir="auto">
                  {item.note}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
