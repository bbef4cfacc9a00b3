import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';
import { type Option, OptionList } from './Options';
import { useWords } from './Words';

type Props = FieldProps & {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  options: readonly Option[];
  /** With it the options come from a search: what is typed is handed out, and the list is taken as it comes. */
  onSearch?: (typed: string) => void;
  /** The answer to what was typed last is not there yet. */
  isSearching?: boolean;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
};

/** One of a long list, found by typing. */
export function ComboBox({
  label,
  hint,
  error,
  isRequired,
  value,
  onChange,
  options,
  onSearch,
  isSearching = false,
  inputRef,
  ...props
}: Props) {
  const words = useWords();
  return (
    <AriaComboBox
      {...props}
      className="field"
      selectedKey={value ?? null}
      onSelectionChange={(key) => onChange(key === null ? undefined : String(key))}
      {...(onSearch
        ? { items: options, onInputChange: onSearch, defaultFilter: () => true }
        : { defaultItems: options })}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className="input-group">
        <Input ref={inputRef} dir="auto" />
        <Button>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFooter hint={hint} error={error} />
      <OptionList options={options} empty={isSearching ? words.loading : words.nothingFound} />
    </AriaComboBox>
  );
}
