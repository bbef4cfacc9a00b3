import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import {
  createOrganisation,
  deleteOrganisation,
  getOrganisation,
  replaceOrganisation,
  restoreOrganisation,
} from '../../api/gen/sdk.gen';
import type { OrganisationDraft, OrganisationView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { OrganisationFields } from './OrganisationFields';
import { OrganisationLookalikes } from './OrganisationLookalikes';
import { useOrganisationLabels } from '../../domain/labels/useOrganisationLabels';

const toDraft = (view: OrganisationView) => draftOf<OrganisationView, OrganisationDraft>(view, ['networks']);

const newOrganisation = (networkId: string, language: string): OrganisationDraft => ({
  networkId,
  name: { original: language, [language]: '' },
  kind: 'ASSOCIATION',
  nameKnown: true,
  country: 'DE',
  migrantLed: false,
  newcomer: false,
  verified: false,
  visibility: 'PUBLIC',
  fieldsOfWork: [],
  territories: [],
  contactPoints: [],
  sites: [],
});

/** One form for making and for changing an organisation; its coordinators and its own editors use it. */
export function OrganisationForm({
  organisation,
  networkId = '',
}: {
  organisation?: OrganisationView;
  networkId?: string;
}) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = useOrganisationLabels();
  const access = useAccess();
  const removal = useRemoval();
  const draftKey = `organisation:${organisation?.id ?? 'new'}`;
  const headers = newIdempotencyKey();
  const mayVerify = organisation ? access.coordinates(organisation.networkId) : access.isCoordinator;

  async function save(body: OrganisationDraft, record: OrganisationView | undefined) {
    if (!record) return (await createOrganisation({ body, headers, throwOnError: true })).data;
    return (await replaceOrganisation({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true }))
      .data;
  }

  function remove(record: OrganisationView) {
    const path = { id: record.id };
    return removal({
      name: plainText(record.name, language),
      draftKey,
      remove: () => deleteOrganisation({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restoreOrganisation({ path, throwOnError: true }),
      listPath: paths.organisations.list(),
      pagePath: paths.organisations.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={organisation ? toDraft(organisation) : newOrganisation(networkId, language)}
      record={organisation}
      labels={labels}
      save={save}
      {...(organisation && {
        reload: async () => (await getOrganisation({ path: { id: organisation.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(organisation)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.organisations.page(saved.id)}
      cancelPath={organisation ? paths.organisations.page(organisation.id) : paths.organisations.list()}
    >
      {(control) => (
        <>
          <OrganisationFields control={control} labels={labels} mayVerify={mayVerify} />
          {!organisation && <OrganisationLookalikes control={control} />}
        </>
      )}
    </RecordForm>
  );
}
