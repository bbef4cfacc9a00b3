import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalStatus } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { FormDate, FormLocalizedText, FormPartialDate, FormSelect } from './fields';
import { FormParts } from './FormParts';

type Goals = { goals: Goal[] };

type Props<Draft extends FieldValues> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, Goal[] | undefined>;
};

const statuses = ['OPEN', 'UNDER_WAY', 'REACHED', 'DROPPED'] as const satisfies readonly GoalStatus[];

export function FormGoals<Draft extends FieldValues>(props: Props<Draft>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `name` leads to goals, whatever lies around them
  const { control, name } = props as unknown as { control: Control<Goals>; name: 'goals' };
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <FormParts
      control={control}
      name={name}
      title={t('form.goals')}
      partTitle={(number) => t('form.goal', { number })}
      addLabel={t('form.addGoal')}
      blank={{ text: { original: language, [language]: '' } }}
      isOrdered
    >
      {(position) => (
        <>
          <FormLocalizedText
            control={control}
            name={`${name}.${position}.text`}
            label={t('form.text')}
            isRequired
            isMultiline
          />
          <FormLocalizedText
            control={control}
            name={`${name}.${position}.measure`}
            label={t('form.goalMeasure')}
            hint={t('form.goalMeasureHint')}
          />
          <FormLocalizedText
            control={control}
            name={`${name}.${position}.target`}
            label={t('form.goalTarget')}
            hint={t('form.goalTargetHint')}
          />
          <FormPartialDate control={control} name={`${name}.${position}.due`} label={t('form.goalDue')} />
          <FormSelect
            control={control}
            name={`${name}.${position}.status`}
            label={t('form.goalStatus')}
            options={statuses.map((id) => ({ id, name: t(`goalStatus.${id}`) }))}
          />
          <FormLocalizedText
            control={control}
            name={`${name}.${position}.progress`}
            label={t('form.goalProgress')}
            isMultiline
          />
          <FormDate
            control={control}
            name={`${name}.${position}.notedOn`}
            label={t('form.goalNotedOn')}
            hint={t('form.goalNotedOnHint')}
          />
        </>
      )}
    </FormParts>
  );
}
