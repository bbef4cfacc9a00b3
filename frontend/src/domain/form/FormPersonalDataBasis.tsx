import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonalDataBasis } from '../../api/gen/types.gen';
import { legalBases } from '../legalBases';
import { FormPartialDate, FormSelect, FormText } from './fields';

type Kept = { basis: PersonalDataBasis };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, PersonalDataBasis | undefined>;
  /** A record about people must say it; a single contact point may. */
  isRequired?: boolean;
};

/** Why personal data may be held: what for, and by which rule. */
export function FormPersonalDataBasis<Draft extends FieldValues>({ isRequired = false, ...props }: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to a basis, whatever lies around it
  const { control, name } = props as unknown as { control: Control<Kept>; name: 'basis' };
  const { t } = useTranslation();
  return (
    <fieldset className="fieldset">
      <legend>{t('personalData.title')}</legend>
      <FormText
        control={control}
        name={`${name}.purpose`}
        label={t('personalData.purpose')}
        hint={t('personalData.purposeHint')}
        isRequired={isRequired}
      />
      <div className="halves">
        <FormSelect
          control={control}
          name={`${name}.legalBasis`}
          label={t('personalData.legalBasis')}
          isRequired={isRequired}
          options={legalBases.map((id) => ({ id, name: t(`legalBasis.${id}`) }))}
        />
        <FormPartialDate control={control} name={`${name}.recordedOn`} label={t('personalData.recordedOn')} />
      </div>
    </fieldset>
  );
}
