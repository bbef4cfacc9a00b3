import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CountQualifier, StatedCount } from '../../api/gen/types.gen';
import { FormNumber, FormPartialDate, FormSelect, FormText } from './fields';
import { FormParts } from './FormParts';

type Counts = { counts: StatedCount[] };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, StatedCount[] | undefined>;
};

const qualifiers = ['EXACT', 'AT_LEAST', 'ABOUT'] as const satisfies readonly CountQualifier[];

/** Numbers that somebody stated, with how exactly they meant it. */
export function FormStatedCounts<Draft extends FieldValues>(props: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to stated counts, whatever lies around them
  const { control, name } = props as unknown as { control: Control<Counts>; name: 'counts' };
  const { t } = useTranslation();
  return (
    <FormParts
      control={control}
      name={name}
      title={t('form.statedCounts')}
      partTitle={(number) => t('form.statedCount', { number })}
      addLabel={t('form.addStatedCount')}
      blank={{ subject: 'members', value: 0, qualifier: 'EXACT' }}
    >
      {(position) => (
        <div className="halves">
          <FormText
            control={control}
            name={`${name}.${position}.subject`}
            label={t('form.countSubject')}
            hint={t('form.countSubjectHint')}
            isRequired
          />
          <FormNumber control={control} name={`${name}.${position}.value`} label={t('form.number')} isRequired />
          <FormSelect
            control={control}
            name={`${name}.${position}.qualifier`}
            label={t('form.qualifier')}
            isRequired
            options={qualifiers.map((id) => ({ id, name: t(`countQualifier.${id}`) }))}
          />
          <FormPartialDate control={control} name={`${name}.${position}.asOf`} label={t('form.asOf')} />
        </div>
      )}
    </FormParts>
  );
}
