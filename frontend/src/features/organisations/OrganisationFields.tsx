import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OrganisationDraft } from '../../api/gen/types.gen';
import {
  FormCheckbox,
  FormCheckboxes,
  FormLocalizedText,
  FormSelect,
  FormTags,
  FormText,
} from '../../domain/form/fields';
import { FormContactPoints } from '../../domain/form/FormContactPoints';
import { FormCountry } from '../../domain/form/FormCountry';
import { FormLines } from '../../domain/form/FormLines';
import { FormPeriod } from '../../domain/form/FormPeriod';
import { FormReference } from '../../domain/form/FormReference';
import { FormStatedCounts } from '../../domain/form/FormStatedCounts';
import { FormTerritories } from '../../domain/form/FormTerritories';
import { FormTexts } from '../../domain/form/FormTexts';
import { organisationKinds } from '../../domain/organisationKinds';
import { useTerms } from '../../domain/useTerms';
import { Panel } from '../../ui/Card';
import { OrganisationCareFields } from './OrganisationCareFields';
import { OrganisationSiteFields } from './OrganisationSiteFields';
import { audiences, engagements, levels, sectors } from './organisationWords';
import type { OrganisationLabels } from '../../domain/labels/useOrganisationLabels';

type Props = { control: Control<OrganisationDraft>; labels: OrganisationLabels; mayVerify: boolean };

const named = <Code extends string>(codes: readonly Code[], name: (code: Code) => string) =>
  codes.map((id) => ({ id, name: name(id) }));

/** Who it is, what it does, how to reach it, and last how the record is kept. */
export function OrganisationFields({ control, labels, mayVerify }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  const topics = useTerms('topics');
  return (
    <>
      <Panel title={t('form.who')}>
        <FormLocalizedText control={control} name="name" label={labels.name} isRequired />
        <FormCheckbox control={control} name="nameKnown" label={labels.nameKnown} />
        <p className="small muted">{t('form.nameKnownHint')}</p>
        <div className="halves">
          <FormText control={control} name="shortName" label={labels.shortName} />
          <FormText control={control} name="legalForm" label={labels.legalForm} hint={t('form.legalFormHint')} />
          <FormSelect
            control={control}
            name="kind"
            label={labels.kind}
            isRequired
            options={named(organisationKinds, (code) => t(`common:organisationKind.${code}`))}
          />
          <FormCountry control={control} name="country" label={labels.country} />
        </div>
        <FormLines control={control} name="alternateNames" label={labels.alternateNames} />
        <FormReference control={control} name="parent" label={labels.parent} to="organisation" />
        <FormLocalizedText control={control} name="description" label={labels.description} isMultiline />
      </Panel>
      <Panel title={t('form.work')}>
        <FormTags control={control} name="fieldsOfWork" label={labels.fieldsOfWork} options={topics.options} />
        <FormTexts control={control} name="competences" title={labels.competences} addLabel={t('form.addCompetence')} />
        <FormTerritories control={control} name="territories" label={labels.territories} />
        <FormCheckbox control={control} name="migrantLed" label={labels.migrantLed} />
        <FormCheckbox control={control} name="newcomer" label={labels.newcomer} />
        <div className="halves">
          <FormSelect
            control={control}
            name="engagement"
            label={labels.engagement}
            options={named(engagements, (code) => t(`engagement.${code}`))}
          />
          <FormSelect
            control={control}
            name="sector"
            label={labels.sector}
            options={named(sectors, (code) => t(`sector.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="levels"
            label={labels.levels}
            options={named(levels, (code) => t(`common:level.${code}`))}
          />
          <FormCheckboxes
            control={control}
            name="audiences"
            label={labels.audiences}
            options={named(audiences, (code) => t(`common:audience.${code}`))}
          />
        </div>
        <FormLines control={control} name="tags" label={labels.tags} />
        <FormStatedCounts control={control} name="statedCounts" />
        <FormPeriod control={control} name="period" />
      </Panel>
      <Panel title={t('form.reach')}>
        <FormContactPoints control={control} name="contactPoints" />
        <OrganisationSiteFields control={control} />
      </Panel>
      <OrganisationCareFields control={control} labels={labels} mayVerify={mayVerify} />
    </>
  );
}
