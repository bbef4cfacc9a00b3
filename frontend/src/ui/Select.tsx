import './Button.css';
import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';
import { type Option, OptionList } from './Options';
import { useWords } from './Words';

type Choice = { value: string | undefined; options: readonly Option[] };

type Props = FieldProps &
  Choice & { onChange: (value: string | undefined) => void; onBlur?: () => void; inputRef?: Ref<HTMLButtonElement> };

/** One of a short closed list. An optional select can be emptied again by its first line. */
export function Select({ label, hint, error, isRequired, value, onChange, options, inputRef, ...props }: Props) {
  const words = useWords();
  const none: Option = { id: '', name: '–' };
  return (
    <AriaSelect
      {...props}
      className="field"
      selectedKey={value ?? null}
      onSelectionChange={(key) => onChange(key === '' || key === null ? undefined : String(key))}
      placeholder={words.choose}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Button ref={inputRef} className="input select-trigger">
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldFooter hint={hint} error={error} />
      <OptionList options={isRequired ? options : [none, ...options]} />
    </AriaSelect>
  );
}

type PickerProps = Choice & { label: string; icon?: ReactNode; onChange: (value: string) => void };

/** A select in a bar (language, sorting): small, and its label is only spoken. */
export function Picker({ label, icon, value, onChange, options }: PickerProps) {
  return (
    <AriaSelect
      className="field"
      aria-label={label}
      selectedKey={value ?? null}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Button className="button" data-variant="quiet" data-size="small">
        {icon}
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <OptionList options={options} />
    </AriaSelect>
  );
}
