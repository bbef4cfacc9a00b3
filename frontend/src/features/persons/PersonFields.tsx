import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '../../api/gen/types.gen';
import { FormSelect, FormText } from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormIncompleteLists } from '../../domain/form/FormIncompleteLists';
import { FormLanguages } from '../../domain/form/FormLanguages';
import { FormOwnNetworkId } from '../../domain/form/FormOwnNetwork';
import { FormPersonalDataBasis } from '../../domain/form/FormPersonalDataBasis';
import { FormSources } from '../../domain/form/FormSources';
import { useVisibilityOptions } from '../../domain/form/useVisibilityOptions';
import { Panel } from '../../ui/Card';
import { PersonFunctionFields } from './PersonFunctionFields';
import { engagements, lists } from './personWords';
import type { PersonLabels } from '../../domain/labels/usePersonLabels';

type Props = { control: Control<PersonDraft>; labels: PersonLabels };

/** Who it is, what for, why this may be kept, how to reach them, and last how the record is kept. */
export function PersonFields({ control, labels }: Props) {
  const { t } = useTranslation('persons');
  const visibilities = useVisibilityOptions();
  return (
    <>
      <Panel title={t('form.who')}>
        <div className="halves">
          <FormText control={control} name="givenName" label={labels.givenName} />
          <FormText control={control} name="familyName" label={labels.familyName} hint={t('form.familyNameHint')} />
          <FormText control={control} name="academicTitle" label={labels.academicTitle} />
          <FormSelect
            control={control}
            name="engagement"
            label={labels.engagement}
            options={engagements.map((id) => ({ id, name: t(`engagement.${id}`) }))}
          />
        </div>
        <FormLanguages control={control} name="languages" label={labels.languages} />
      </Panel>
      <Panel title={t('form.what')}>
        <p className="small muted">{t('form.functionsHint')}</p>
        <PersonFunctionFields control={control} title={labels.functions} />
      </Panel>
      <Panel title={t('form.privacy')}>
        <FormPersonalDataBasis control={control} name="basis" isRequired />
      </Panel>
      <Panel title={t('form.reach')}>
        <FormContactPoints control={control} name="contactPoints" isPersonal />
      </Panel>
      <Panel title={t('form.care')}>
        <div className="halves">
          <FormOwnNetworkId control={control} name="networkId" label={labels.networkId} />
          <FormSelect control={control} name="visibility" label={labels.visibility} isRequired options={visibilities} />
        </div>
        <FormSources control={control} name="sources" />
        <FormIncompleteLists
          control={control}
          name="incompleteLists"
          lists={lists.map((id) => ({ id, name: labels[id] }))}
        />
      </Panel>
    </>
  );
}
