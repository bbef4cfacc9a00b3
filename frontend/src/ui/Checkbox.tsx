import './Field.css';
import { Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';
import type { Option } from './Options';

function Box({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="checkbox-box" aria-hidden>
        <Check size={15} strokeWidth={3} />
      </span>
      {children}
    </>
  );
}

type CheckboxProps = {
  label: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  onBlur?: () => void;
  isInvalid?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  'aria-describedby'?: string;
};

export function Checkbox({ label, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <Box>{label}</Box>
    </AriaCheckbox>
  );
}

export type CountedOption = Option & { count?: number };

type GroupProps = FieldProps & {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly CountedOption[];
  onBlur?: () => void;
};

/** Several of a short list that is better seen whole. */
export function CheckboxGroup({ label, hint, error, isRequired, value, options, ...props }: GroupProps) {
  return (
    <AriaCheckboxGroup
      {...props}
      className="field"
      value={[...value]}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <CheckboxOptions options={options} />
      <FieldFooter hint={hint} error={error} />
    </AriaCheckboxGroup>
  );
}

export function CheckboxOptions({ options }: { options: readonly CountedOption[] }) {
  return options.map(({ id, name, count }) => (
    <AriaCheckbox key={id} value={id} className="checkbox">
      <Box>
        <span>{name}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </Box>
    </AriaCheckbox>
  ));
}
