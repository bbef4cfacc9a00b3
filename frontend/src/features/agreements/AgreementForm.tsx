import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createAgreement,
  deleteAgreement,
  getAgreement,
  replaceAgreement,
  restoreAgreement,
} from '../../api/gen/sdk.gen';
import type { AgreementDraft, AgreementView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { AgreementFields } from './AgreementFields';
import { useAgreementLabels } from '../../domain/labels/useAgreementLabels';

const toDraft = (view: AgreementView) => draftOf<AgreementView, AgreementDraft>(view, ['versions']);

const newAgreement = (network: string, language: string): AgreementDraft => ({
  network: { id: network },
  title: { original: language, [language]: '' },
  kind: 'DECLARATION',
  status: 'DRAFT',
  parties: [],
  visibility: 'NETWORK',
});

/** Without a role nobody signs; a name for the kind goes with "other" only. */
function settled({ signatories, kindName, ...draft }: AgreementDraft): AgreementDraft {
  return {
    ...draft,
    ...(signatories && (signatories.roles ?? []).length > 0 && { signatories }),
    ...(kindName && draft.kind === 'OTHER' && { kindName }),
  };
}

/** One form for making and for changing an agreement; its versions are published by a form of their own. */
export function AgreementForm({ agreement, network = '' }: { agreement?: AgreementView; network?: string }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useAgreementLabels();
  const removal = useRemoval();
  const draftKey = `agreement:${agreement?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(draft: AgreementDraft, record: AgreementView | undefined) {
    const body = settled(draft);
    if (!record) return (await createAgreement({ body, headers, throwOnError: true })).data;
    return (await replaceAgreement({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: AgreementView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.title, language),
      draftKey,
      remove: () => deleteAgreement({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreAgreement({ path, throwOnError: true }),
      listPath: paths.agreements.list(),
      pagePath: paths.agreements.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={agreement ? toDraft(agreement) : newAgreement(network, language)}
      record={agreement}
      labels={labels}
      save={save}
      {...(agreement && {
        reload: async () => (await getAgreement({ path: { id: agreement.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(agreement)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.agreements.page(saved.id)}
      cancelPath={agreement ? paths.agreements.page(agreement.id) : paths.agreements.list()}
    >
      {(control) => <AgreementFields control={control} labels={labels} />}
    </RecordForm>
  );
}
