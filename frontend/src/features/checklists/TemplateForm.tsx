import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createChecklistTemplate,
  deleteChecklistTemplate,
  getChecklistTemplate,
  replaceChecklistTemplate,
  restoreChecklistTemplate,
} from '../../api/gen/sdk.gen';
import type { ChecklistTemplateDraft, ChecklistTemplateView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { FormLocalizedText, FormSelect } from '../../domain/form/fields';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useChecklistLabels } from '../../domain/labels/useChecklistLabels';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { occasions } from './checklistsSearch';
import { ItemFields } from './ItemFields';

const toDraft = (view: ChecklistTemplateView) => draftOf<ChecklistTemplateView, ChecklistTemplateDraft>(view);

/** What a network does each time somebody joins or leaves. Lists that were begun stay as they are. */
export function TemplateForm({ template, network = '' }: { template?: ChecklistTemplateView; network?: string }) {
  const { t } = useTranslation(['checklists', 'common']);
  const language = useLanguage();
  const removal = useRemoval();
  const draftKey = `checklist-template:${template?.id ?? 'new'}`;
  const headers = newIdempotencyKey();
  const list = paths.checklistTemplates.list();
  const labels = useChecklistLabels();

  async function save(body: ChecklistTemplateDraft, record: ChecklistTemplateView | undefined) {
    if (!record) return (await createChecklistTemplate({ body, headers, throwOnError: true })).data;
    const path = { id: record.id };
    return (await replaceChecklistTemplate({ path, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: ChecklistTemplateView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteChecklistTemplate({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreChecklistTemplate({ path, throwOnError: true }),
      listPath: list,
      pagePath: list,
    });
  }

  return (
    <RecordForm<ChecklistTemplateDraft, ChecklistTemplateView>
      draftKey={draftKey}
      initial={
        template
          ? toDraft(template)
          : {
              network: { id: network },
              name: { original: language, [language]: '' },
              occasion: 'JOINING',
              items: [{ text: { original: language, [language]: '' } }],
            }
      }
      record={template}
      labels={labels}
      save={save}
      {...(template && {
        reload: async () => (await getChecklistTemplate({ path: { id: template.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(template)}>
            <Trash2 size={17} aria-hidden />
            {t('common:action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={() => list}
      cancelPath={list}
    >
      {(control) => (
        <PlainPanel>
          <FormLocalizedText control={control} name="name" label={labels.name} isRequired />
          <div className="halves">
            <FormOwnNetwork control={control} name="network" label={labels.network} />
            <FormSelect
              control={control}
              name="occasion"
              label={labels.occasion}
              isRequired
              options={occasions.map((id) => ({ id, name: t(`occasion.${id}`) }))}
            />
          </div>
          <ItemFields control={control} title={labels.items} hasState={false} />
        </PlainPanel>
      )}
    </RecordForm>
  );
}
