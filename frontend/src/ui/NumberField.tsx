import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';

type Props = FieldProps & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  onBlur?: () => void;
  minimum?: number;
  inputRef?: Ref<HTMLInputElement>;
};

export function NumberField({
  label,
  hint,
  error,
  isRequired,
  value,
  onChange,
  minimum = 0,
  inputRef,
  ...props
}: Props) {
  return (
    <AriaNumberField
      {...props}
      className="field"
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
      minValue={minimum}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Input ref={inputRef} className="input" />
      <FieldFooter hint={hint} error={error} />
    </AriaNumberField>
  );
}
