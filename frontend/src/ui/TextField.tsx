import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFooter, FieldLabel, type FieldProps } from './Field';

type Props = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'time' | 'date';
  isMultiline?: boolean;
  /** The language of what is typed, for the spelling checker, the screen reader and the writing direction. */
  lang?: string | undefined;
  autoComplete?: string;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

export function TextField({ label, hint, error, isRequired, value, isMultiline, lang, inputRef, ...props }: Props) {
  return (
    <AriaTextField
      {...props}
      className="field"
      value={value}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      {isMultiline ? (
        <TextArea ref={inputRef} className="input" lang={lang} dir="auto" />
      ) : (
        <Input ref={inputRef} className="input" lang={lang} dir="auto" />
      )}
      <FieldFooter hint={hint} error={error} />
    </AriaTextField>
  );
}
