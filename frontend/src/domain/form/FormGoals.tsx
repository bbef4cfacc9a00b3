import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalStatus } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { FormLocalizedText, FormSelect } from './fields';
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
          <FormSelect
            control={control}
            name={`${name}.${position}.status`}
            label={t('form.goalStatus')}
            options={statuses.map((id) => ({ id, name: t(`goalStatus.${id}`) }))}
          />
        </>
      )}
    </FormParts>
  );
}
