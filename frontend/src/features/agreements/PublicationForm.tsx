import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/client';
import { getAgreement, publishAgreementVersion } from '../../api/gen/sdk.gen';
import type { AgreementPublication, AgreementView } from '../../api/gen/types.gen';
import { FormDate, FormLocalizedText } from '../../domain/form/fields';
import { RecordForm } from '../../domain/form/RecordForm';
import { isoDay } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import type { LocalizedText } from '../../lib/text';
import { PlainPanel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { useNow } from '../../ui/useNow';

type Props = {
  agreement: AgreementView;
  /** What the writing begins with: the text prepared for it, or else that of the newest version. */
  text: LocalizedText | undefined;
};

/** The next version: it never changes once it is published. */
export function PublicationForm({ agreement, text }: Props) {
  const { t } = useTranslation('agreements');
  const isFirst = agreement.versions.length === 0;
  const today = isoDay(useNow());
  const path = { id: agreement.id };
  const headers = newIdempotencyKey();
  const labels = { text: t('form.text'), inForceFrom: t('form.inForceFrom'), changes: t('form.changes') };

  async function publish(body: AgreementPublication): Promise<AgreementView> {
    await publishAgreementVersion({ path, headers, body, throwOnError: true });
    return (await getAgreement({ path, throwOnError: true })).data;
  }

  return (
    <RecordForm<AgreementPublication, AgreementView>
      draftKey={`agreement-version:${agreement.id}`}
      initial={{ ...(text && { text }), inForceFrom: today }}
      record={undefined}
      labels={labels}
      save={publish}
      saveLabel={t('publishNow')}
      pathOf={() => paths.agreements.page(agreement.id)}
      cancelPath={paths.agreements.page(agreement.id)}
    >
      {(control) => (
        <PlainPanel>
          <Note>{isFirst ? t('publishFirstNote') : t('publishNote')}</Note>
          {!isFirst && (
            <FormLocalizedText
              control={control}
              name="changes"
              label={labels.changes}
              hint={t('form.changesHint')}
              isMultiline
            />
          )}
          <FormDate control={control} name="inForceFrom" label={labels.inForceFrom} isRequired />
          <FormLocalizedText
            control={control}
            name="text"
            label={labels.text}
            hint={t('form.markdownHint')}
            isRequired
            isMultiline
          />
        </PlainPanel>
      )}
    </RecordForm>
  );
}
