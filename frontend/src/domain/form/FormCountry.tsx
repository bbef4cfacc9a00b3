import type { FieldValues } from 'react-hook-form';
import { useCountryOptions } from '../useCountryOptions';
import { FormComboBox, type FormFieldProps } from './fields';

export function FormCountry<Draft extends FieldValues>(props: FormFieldProps<Draft, string | undefined>) {
  return <FormComboBox {...props} options={useCountryOptions()} />;
}
