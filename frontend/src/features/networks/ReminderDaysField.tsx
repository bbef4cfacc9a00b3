import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NetworkDraft } from '../../api/gen/types.gen';
import { useField } from '../../domain/form/fields';
import { CheckboxGroup } from '../../ui/Checkbox';

const usual = [14, 7, 3, 2, 1];

/** How many days before a meeting those are reminded who have not replied; none means that nobody is. */
export function ReminderDaysField({ control, label }: { control: Control<NetworkDraft>; label: string }) {
  const { t } = useTranslation('networks');
  const { value, onChange, onBlur, error } = useField<NetworkDraft, number[] | undefined>({
    control,
    name: 'reminderDays',
    label,
  });
  const chosen = value ?? [];
  const days = [...new Set([...usual, ...chosen])].sort((one, other) => other - one);
  return (
    <CheckboxGroup
      label={label}
      hint={t('form.reminderDaysHint')}
      error={error}
      value={chosen.map(String)}
      options={days.map((count) => ({ id: String(count), name: t('form.reminderDay', { count }) }))}
      onChange={(ids) => onChange(ids.map(Number).sort((one, other) => other - one))}
      onBlur={onBlur}
    />
  );
}
