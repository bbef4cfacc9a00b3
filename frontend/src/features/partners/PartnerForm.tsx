import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createPartnerContact,
  deletePartnerContact,
  getPartnerContact,
  replacePartnerContact,
  restorePartnerContact,
} from '../../api/gen/sdk.gen';
import type { PartnerContactDraft, PartnerContactView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { PartnerFields } from './PartnerFields';
import { usePartnerName } from './PartnerName';
import { usePartnerLabels } from '../../domain/labels/usePartnerLabels';

const toDraft = (view: PartnerContactView) => draftOf<PartnerContactView, PartnerContactDraft>(view);

const newContact = (network: string): PartnerContactDraft => ({
  network: { id: network },
  category: 'NGO',
  stage: 'ACTIVE',
  multiplier: false,
  outdated: false,
  basis: { purpose: '', legalBasis: 'LEGITIMATE_INTEREST' },
  visibility: 'NETWORK',
  topics: [],
  contactPoints: [],
  interactions: [],
  sources: [],
});

/** One form for making and for changing a contact. */
export function PartnerForm({ contact, network = '' }: { contact?: PartnerContactView; network?: string }) {
  const { t } = useTranslation('common');
  const labels = usePartnerLabels();
  const nameOf = usePartnerName();
  const removal = useRemoval();
  const draftKey = `partner-contact:${contact?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: PartnerContactDraft, record: PartnerContactView | undefined) {
    if (!record) return (await createPartnerContact({ body, headers, throwOnError: true })).data;
    const path = { id: record.id };
    return (await replacePartnerContact({ path, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: PartnerContactView) {
    const path = { id: record.id };
    return removal({
      name: nameOf(record),
      draftKey,
      remove: () => deletePartnerContact({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restorePartnerContact({ path, throwOnError: true }),
      listPath: paths.partners.list(),
      pagePath: paths.partners.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={contact ? toDraft(contact) : newContact(network)}
      record={contact}
      labels={labels}
      save={save}
      {...(contact && {
        reload: async () => (await getPartnerContact({ path: { id: contact.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(contact)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.partners.page(saved.id)}
      cancelPath={contact ? paths.partners.page(contact.id) : paths.partners.list()}
    >
      {(control) => <PartnerFields control={control} labels={labels} />}
    </RecordForm>
  );
}
