import { type Ref, useState } from 'react';
import { formatPartialDate, type PartialDate, readPartialDate } from '../lib/partialDate';
import type { FieldProps } from './Field';
import { TextField } from './TextField';
import { useWords } from './Words';

type Props = FieldProps & {
  value: PartialDate | undefined;
  onChange: (value: PartialDate | undefined) => void;
  onBlur?: () => void;
  language: string;
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

/** A date that may be known by its year or month only; below it stands how the entry was understood. */
export function PartialDateField({ value, onChange, language, hint, ...props }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value ?? '');
  }
  const understood = readPartialDate(typed);
  return (
    <TextField
      {...props}
      value={typed}
      hint={understood ? formatPartialDate(understood, language) : (hint ?? words.dateHint)}
      onChange={(text) => {
        setTyped(text);
        // What cannot be read is handed on as it is: the server says what is wrong with it.
        const next = text.trim() === '' ? undefined : (readPartialDate(text) ?? text);
        setKnown(next);
        onChange(next);
      }}
    />
  );
}
