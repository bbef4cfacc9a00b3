import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createCommittee,
  deleteCommittee,
  getCommittee,
  replaceCommittee,
  restoreCommittee,
} from '../../api/gen/sdk.gen';
import type { CommitteeDraft, CommitteeView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { CommitteeFields } from './CommitteeFields';
import { useCommitteeLabels } from '../../domain/labels/useCommitteeLabels';

const toDraft = (view: CommitteeView) => draftOf<CommitteeView, CommitteeDraft>(view, ['earlierStages']);

const newCommittee = (network: string, language: string): CommitteeDraft => ({
  network: { id: network },
  name: { original: language, [language]: '' },
  kind: 'WORKING_GROUP',
  lifecycle: 'FORMING',
  visibility: 'PUBLIC',
  purposes: [],
  principles: [],
  goals: [],
  constituencies: [],
  seats: [],
  topics: [],
  statedCounts: [],
  contactPoints: [],
  sources: [],
});

/** One form for making and for changing a committee. */
export function CommitteeForm({ committee, network = '' }: { committee?: CommitteeView; network?: string }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useCommitteeLabels();
  const removal = useRemoval();
  const draftKey = `committee:${committee?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: CommitteeDraft, record: CommitteeView | undefined) {
    if (!record) return (await createCommittee({ body, headers, throwOnError: true })).data;
    return (await replaceCommittee({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: CommitteeView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteCommittee({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreCommittee({ path, throwOnError: true }),
      listPath: paths.committees.list(),
      pagePath: paths.committees.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={committee ? toDraft(committee) : newCommittee(network, language)}
      record={committee}
      labels={labels}
      save={save}
      {...(committee && {
        reload: async () => (await getCommittee({ path: { id: committee.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(committee)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.committees.page(saved.id)}
      cancelPath={committee ? paths.committees.page(committee.id) : paths.committees.list()}
    >
      {(control) => <CommitteeFields control={control} labels={labels} />}
    </RecordForm>
  );
}
