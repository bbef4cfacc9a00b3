import './Field.css';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useWords } from './Words';

/** What every field of a form has: a name to read, perhaps a hint, perhaps what is wrong with it. */
export type FieldProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean | undefined;
};

/** Fields are required unless they say otherwise: the eye stops at the few "optional", not at asterisks. */
export function FieldLabel({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  const words = useWords();
  return (
    <Label className="field-label">
      {label} {!isRequired && <span className="muted">({words.optional})</span>}
    </Label>
  );
}

export function FieldFooter({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}
