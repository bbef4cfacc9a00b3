import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import { createNetwork, deleteNetwork, getNetwork, replaceNetwork, restoreNetwork } from '../../api/gen/sdk.gen';
import type { NetworkDraft, NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { NetworkFields } from './NetworkFields';
import { useNetworkLabels } from '../../domain/labels/useNetworkLabels';

const toDraft = (view: NetworkView) => draftOf<NetworkView, NetworkDraft>(view, ['recordedMembers']);

const newNetwork = (language: string): NetworkDraft => ({
  name: { original: language, [language]: '' },
  kind: 'UMBRELLA',
  status: 'ACTIVE',
  operatedHere: true,
  country: 'DE',
  concernsFrom: 'MEMBERS',
  reminderDays: [7, 1],
  visibility: 'PUBLIC',
});

/** Platform administrators make networks; their coordinators keep them up to date. */
export function NetworkForm({ network }: { network?: NetworkView }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { isAdministrator } = useAccess();
  const labels = useNetworkLabels();
  const removal = useRemoval();
  const draftKey = `network:${network?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: NetworkDraft, record: NetworkView | undefined) {
    if (!record) return (await createNetwork({ body, headers, throwOnError: true })).data;
    return (await replaceNetwork({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: NetworkView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteNetwork({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreNetwork({ path, throwOnError: true }),
      listPath: paths.networks.list(),
      pagePath: paths.networks.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={network ? toDraft(network) : newNetwork(language)}
      record={network}
      labels={labels}
      save={save}
      {...(network && {
        reload: async () => (await getNetwork({ path: { id: network.id }, throwOnError: true })).data,
        actions: isAdministrator && (
          <Button variant="danger" onPress={() => void remove(network)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.networks.page(saved.id)}
      cancelPath={network ? paths.networks.page(network.id) : paths.networks.list()}
    >
      {(control) => <NetworkFields control={control} labels={labels} />}
    </RecordForm>
  );
}
