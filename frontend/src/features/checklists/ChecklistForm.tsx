import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createChecklist,
  deleteChecklist,
  getChecklist,
  replaceChecklist,
  restoreChecklist,
} from '../../api/gen/sdk.gen';
import type { ChecklistDraft, ChecklistView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { FormSelect } from '../../domain/form/fields';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useChecklistLabels } from '../../domain/labels/useChecklistLabels';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { occasions } from './checklistsSearch';
import { ItemFields } from './ItemFields';

function toDraft(view: ChecklistView): ChecklistDraft {
  const draft = draftOf<ChecklistView, ChecklistDraft>(view, ['networkId', 'name']);
  // Who ticked an item off, and when, stays with the server.
  return { ...draft, items: view.items.map(({ doneAt: _at, doneBy: _by, ...item }) => item) };
}

type Props = { checklist?: ChecklistView; membership?: string };

/** What is to do for one member. A new list without items begins with those of the network's template. */
export function ChecklistForm({ checklist, membership = '' }: Props) {
  const { t } = useTranslation(['checklists', 'common']);
  const language = useLanguage();
  const removal = useRemoval();
  const draftKey = `checklist:${checklist?.id ?? `new:${membership}`}`;
  const headers = newIdempotencyKey();
  const labels = useChecklistLabels();

  async function save(body: ChecklistDraft, record: ChecklistView | undefined) {
    if (!record) return (await createChecklist({ body, headers, throwOnError: true })).data;
    return (await replaceChecklist({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: ChecklistView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteChecklist({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreChecklist({ path, throwOnError: true }),
      listPath: paths.checklists.list(),
      pagePath: paths.checklists.page(record.id),
    });
  }

  return (
    <RecordForm<ChecklistDraft, ChecklistView>
      draftKey={draftKey}
      initial={checklist ? toDraft(checklist) : { membership: { id: membership }, occasion: 'JOINING', items: [] }}
      record={checklist}
      labels={labels}
      save={save}
      {...(checklist && {
        reload: async () => (await getChecklist({ path: { id: checklist.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(checklist)}>
            <Trash2 size={17} aria-hidden />
            {t('common:action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.checklists.page(saved.id)}
      cancelPath={checklist ? paths.checklists.page(checklist.id) : paths.checklists.list({ membership, state: 'all' })}
    >
      {(control) => (
        <PlainPanel>
          {!checklist && (
            <>
              <Note>{t('beginNote')}</Note>
              <FormSelect
                control={control}
                name="occasion"
                label={labels.occasion}
                isRequired
                options={occasions.map((id) => ({ id, name: t(`occasion.${id}`) }))}
              />
            </>
          )}
          <ItemFields control={control} title={labels.items} hasState={checklist !== undefined} />
        </PlainPanel>
      )}
    </RecordForm>
  );
}
