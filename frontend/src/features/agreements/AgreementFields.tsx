import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AgreementDraft } from '../../api/gen/types.gen';
import { FormLocalizedText, FormSelect } from '../../domain/form/fields';
import { FormOwnNetwork } from '../../domain/form/FormOwnNetwork';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormSources } from '../../domain/form/FormSources';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { Panel, PlainPanel } from '../../ui/Card';
import { kinds, statuses } from './agreementWords';
import { PartyFields } from './PartyFields';
import { SignatoryFields } from './SignatoryFields';
import type { AgreementLabels } from '../../domain/labels/useAgreementLabels';

type Props = { control: Control<AgreementDraft>; labels: AgreementLabels };

export function AgreementFields({ control, labels }: Props) {
  const { t } = useTranslation('agreements');
  const visibilities = useVisibilityOptions();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <Panel title={t('form.what')}>
        <FormLocalizedText control={control} name="title" label={labels.title} isRequired />
        <div className="halves">
          <FormOwnNetwork control={control} name="network" label={labels.network} />
          <FormReference
            control={control}
            name="committee"
            label={labels.committee}
            hint={t('form.committeeHint')}
            to="committee"
          />
          <FormSelect
            control={control}
            name="kind"
            label={labels.kind}
            isRequired
            options={kinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
          />
          <FormSelect
            control={control}
            name="status"
            label={labels.status}
            hint={t('form.statusHint')}
            isRequired
            options={statuses.map((id) => ({ id, name: t(`status.${id}`) }))}
          />
        </div>
        {kind === 'OTHER' && <FormLocalizedText control={control} name="kindName" label={labels.kindName} />}
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
        <FormPeriod control={control} name="period" label={labels.period} />
      </Panel>
      <PartyFields control={control} title={labels.parties} />
      <SignatoryFields control={control} labels={labels} />
      <Panel title={t('form.nextText')}>
        <p className="small muted">{t('form.nextTextHint')}</p>
        <FormLocalizedText
          control={control}
          name="preparedText"
          label={labels.preparedText}
          hint={t('form.markdownHint')}
          isMultiline
        />
      </Panel>
      <PlainPanel>
        <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        <FormSources control={control} name="sources" />
      </PlainPanel>
    </>
  );
}
