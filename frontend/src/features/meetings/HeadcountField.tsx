import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CountQualifier, MeetingDraft } from '../../api/gen/types.gen';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';

type Props = { control: Control<MeetingDraft>; label: string };

const qualifiers = ['EXACT', 'AT_LEAST', 'ABOUT'] as const satisfies readonly CountQualifier[];

/** How many were there, and how exactly somebody counted; without a number there is nothing to qualify. */
export function HeadcountField({ control, label }: Props) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'headcount' });
  const count = field.value;
  return (
    <div className="halves">
      <NumberField
        label={label}
        value={count?.value}
        onChange={(value) =>
          field.onChange(
            value === undefined ? undefined : { subject: 'participants', qualifier: 'EXACT', ...count, value },
          )
        }
        onBlur={field.onBlur}
        error={fieldState.error?.message}
      />
      {count && (
        <Select
          label={t('form.qualifier')}
          isRequired
          value={count.qualifier}
          options={qualifiers.map((id) => ({ id, name: t(`countQualifier.${id}`) }))}
          onChange={(chosen) =>
            field.onChange({ ...count, qualifier: qualifiers.find((id) => id === chosen) ?? 'EXACT' })
          }
        />
      )}
    </div>
  );
}
