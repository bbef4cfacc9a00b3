import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from '../../api/gen/types.gen';
import { FormCheckbox, FormLocalizedText, FormSelect, FormTags, FormText } from '../../domain/form/fields';
import { FormCountry } from '../../domain/form/FormCountry';
import { FormTerritories } from '../../domain/form/FormTerritories';
import { organisationKinds } from '../../domain/organisationKinds';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { named } from './applicationWords';
import type { ApplyLabels } from './useApplyLabels';

type Props = { control: Control<ApplicationForm>; labels: ApplyLabels };

/** What is asked of an organisation: enough to know it, and to make its record of. */
export function ApplyOrganisationFields({ control, labels }: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const topics = useTerms('topics');
  return (
    <Panel title={t('form.organisation')}>
      <FormLocalizedText control={control} name="organisation.name" label={labels['organisation.name']} isRequired />
      <div className="halves">
        <FormText control={control} name="organisation.shortName" label={labels['organisation.shortName']} />
        <FormText
          control={control}
          name="organisation.legalForm"
          label={labels['organisation.legalForm']}
          hint={t('form.legalFormHint')}
        />
        <FormSelect
          control={control}
          name="organisation.kind"
          label={labels['organisation.kind']}
          isRequired
          options={named(organisationKinds, (kind) => t(`common:organisationKind.${kind}`))}
        />
        <FormCountry control={control} name="organisation.country" label={labels['organisation.country']} />
      </div>
      <FormLocalizedText
        control={control}
        name="organisation.description"
        label={labels['organisation.description']}
        isMultiline
      />
      <FormTags
        control={control}
        name="organisation.fieldsOfWork"
        label={labels['organisation.fieldsOfWork']}
        options={topics.options}
      />
      <FormTerritories control={control} name="organisation.territories" label={labels['organisation.territories']} />
      <FormCheckbox control={control} name="organisation.migrantLed" label={labels['organisation.migrantLed']} />
    </Panel>
  );
}
