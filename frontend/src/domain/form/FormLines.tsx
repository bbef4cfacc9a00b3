import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/TextField';
import { type FormFieldProps, useField } from './fields';

/** Several short texts without translations (other names, tags): one on each line. */
export function FormLines<Draft extends FieldValues>(props: FormFieldProps<Draft, string[] | undefined>) {
  const { control: _control, name: _name, hint, ...shown } = props;
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField<Draft, string[] | undefined>(props);
  return (
    <TextField
      {...shown}
      {...field}
      isMultiline
      hint={hint ?? t('form.linesHint')}
      value={(value ?? []).join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  );
}
