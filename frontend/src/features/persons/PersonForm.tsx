import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ifMatch, newIdempotencyKey } from '../../api/client';
import { createPerson, deletePerson, getPerson, replacePerson, restorePerson } from '../../api/gen/sdk.gen';
import type { PersonalDataBasis, PersonDraft, PersonView } from '../../api/gen/types.gen';
import { draftOf } from '../../domain/form/draft';
import { RecordForm } from '../../domain/form/RecordForm';
import { useRemoval } from '../../domain/form/useRemoval';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { PersonFields } from './PersonFields';
import { PersonLookalikes } from './PersonLookalikes';
import { nameOf } from './personWords';
import { usePersonLabels } from '../../domain/labels/usePersonLabels';

const toDraft = (view: PersonView) => draftOf<PersonView, PersonDraft>(view, ['displayName']);

const newPerson = (networkId: string): PersonDraft => ({
  networkId,
  // Why the data may be held is for a person to say: nothing is suggested, and nothing is sent without.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its fields are required
  basis: {} as PersonalDataBasis,
  visibility: 'NETWORK',
  languages: [],
  contactPoints: [],
  functions: [],
  sources: [],
});

/** One form for making and for changing a person; the coordinators of the keeping network use it. */
export function PersonForm({ person, networkId = '' }: { person?: PersonView; networkId?: string }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const labels = usePersonLabels();
  const removal = useRemoval();
  const draftKey = `person:${person?.id ?? 'new'}`;
  const headers = newIdempotencyKey();

  async function save(body: PersonDraft, record: PersonView | undefined) {
    if (!record) return (await createPerson({ body, headers, throwOnError: true })).data;
    return (await replacePerson({ path: { id: record.id }, headers: ifMatch(record), body, throwOnError: true })).data;
  }

  function remove(record: PersonView) {
    const path = { id: record.id };
    return removal({
      name: plainText(nameOf(record), language),
      draftKey,
      remove: () => deletePerson({ path, headers: ifMatch(record), throwOnError: true }),
      restore: () => restorePerson({ path, throwOnError: true }),
      listPath: paths.persons.list(),
      pagePath: paths.persons.page(record.id),
    });
  }

  return (
    <RecordForm
      draftKey={draftKey}
      initial={person ? toDraft(person) : newPerson(networkId)}
      record={person}
      labels={labels}
      save={save}
      {...(person && {
        reload: async () => (await getPerson({ path: { id: person.id }, throwOnError: true })).data,
        actions: (
          <Button variant="danger" onPress={() => void remove(person)}>
            <Trash2 size={17} aria-hidden />
            {t('action.delete')}
          </Button>
        ),
      })}
      toDraft={toDraft}
      pathOf={(saved) => paths.persons.page(saved.id)}
      cancelPath={person ? paths.persons.page(person.id) : paths.persons.list()}
    >
      {(control) => (
        <>
          <PersonFields control={control} labels={labels} />
          {!person && <PersonLookalikes control={control} />}
        </>
      )}
    </RecordForm>
  );
}
