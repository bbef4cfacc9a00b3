import { ChevronDown, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';
import { type Option, OptionList } from './Options';
import { useWords } from './Words';

type Props = FieldProps & {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
  /** See ComboBox; `chosen` then names what was chosen earlier and is not among the options found now. */
  onSearch?: (typed: string) => void;
  isSearching?: boolean;
  chosen?: readonly Option[];
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
};

/** Any number of a list: the chosen ones stand above the box as tags, in the order they were chosen. */
export function TagPicker({
  label,
  hint,
  error,
  isRequired,
  value,
  onChange,
  options,
  onSearch,
  isSearching = false,
  chosen = [],
  inputRef,
  onBlur,
}: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const names = new Map([...chosen, ...options].map((option) => [option.id, option.name]));
  const tags = value.map((id) => ({ id, name: names.get(id) ?? id }));
  const matching = onSearch
    ? options
    : options.filter(({ name }) => name.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()));
  const left = matching.filter(({ id }) => !value.includes(id));

  function type(text: string) {
    setTyped(text);
    onSearch?.(text);
  }

  return (
    <div className="field">
      <TagGroup
        aria-label={label}
        selectionMode="none"
        onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}
        hidden={tags.length === 0}
      >
        <TagList className="tags" items={tags}>
          {({ id, name }) => (
            <Tag id={id} className="tag" textValue={name}>
              {name}
              <Button slot="remove" aria-label={words.removeTag}>
                <X size={15} aria-hidden />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <AriaComboBox
        className="field"
        style={{ order: -1 }}
        selectedKey={null}
        inputValue={typed}
        onInputChange={type}
        onSelectionChange={(key) => {
          if (key === null) return;
          onChange([...value, String(key)]);
          type('');
        }}
        // Left standing, the words would open the list again at once, and with it hide the rest of the page.
        onKeyDown={({ key }) => key === 'Escape' && type('')}
        items={left}
        defaultFilter={() => true}
        menuTrigger="focus"
        allowsEmptyCollection
        isRequired={isRequired ?? false}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        {...(onBlur && { onBlur })}
      >
        <FieldLabel label={label} isRequired={isRequired} />
        <Group className="input-group">
          <Input ref={inputRef} dir="auto" />
          <Button>
            <ChevronDown size={16} aria-hidden />
          </Button>
        </Group>
        <FieldFooter hint={hint} error={error} />
        <OptionList options={left} empty={isSearching ? words.loading : words.nothingFound} />
      </AriaComboBox>
    </div>
  );
}
