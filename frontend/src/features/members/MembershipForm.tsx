import { Trash2 } from 'lucide-react';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createMembership,
  deleteMembership,
  getMembership,
  replaceMembership,
  restoreMembership,
} from '../../api/gen/sdk.gen';
import type { MembershipDraft, MembershipView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useMembershipLabels } from '../../domain/labels/useMembershipLabels';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { MembershipFields } from './MembershipFields';
import { settled } from './representatives';

const toDraft = (view: MembershipView) => draftOf<MembershipView, MembershipDraft>(view);

const newMembership = (network: string): MembershipDraft => ({
  network: { id: network },
  role: 'MEMBER',
  status: 'ACTIVE',
  visibility: 'PUBLIC',
});

/** Who belongs to the network, as what, from when until when. Whose membership it is cannot be changed later. */
export function MembershipForm({ network, membership }: { network: string; membership?: MembershipView }) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const removal = useRemoval();
  const draftKey = `membership:${membership?.id ?? `new:${network}`}`;
  const headers = newIdempotencyKey();
  const page = paths.members.list(network);
  const labels = useMembershipLabels();

  async function save(draft: MembershipDraft, record: MembershipView | undefined) {
    const body = { ...draft, representatives: (draft.representatives ?? []).map(settled) };
    if (!record) return (await createMembership({ body, headers, throwOnError: true })).data;
    return (await replaceMembership({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: MembershipView) {
    const path = { id: record.id };
    return removal({
      name: plainText((record.organisation ?? record.person)?.name, language),
      draftKey,
      remove: () => deleteMembership({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreMembership({ path, throwOnError: true }),
      listPath: page,
      pagePath: page,
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={membership ? toDraft(membership) : newMembership(network)}
      record={membership}
      labels={labels}
      save={save}
      {...(membership && {
        reload: async () => (await getMembership({ path: { id: membership.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(membership)}>
            <Trash2 size={17} aria-hidden />
            {t('common:action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={() => page}
      cancelPath={page}
    >
      {(control: Control<MembershipDraft>) => (
        <MembershipFields
          control={control}
          labels={labels}
          network={network}
          holder={membership?.organisation ?? membership?.person}
        />
      )}
    </RecordForm>
  );
}
