import {
  type Control,
  type FieldPathByValue,
  type FieldValues,
  get,
  useController,
  useFormState,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLanguages } from '../../i18n/LanguageProvider';
import { type LocalizedText, languagesOf } from '../../lib/text';
import type { PartialDate } from '../../lib/partialDate';
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox';
import { ComboBox } from '../../ui/ComboBox';
import { DateField } from '../../ui/DateField';
import { LocalizedTextField } from '../../ui/LocalizedTextField';
import { NumberField } from '../../ui/NumberField';
import type { Option } from '../../ui/Options';
import { PartialDateField } from '../../ui/PartialDateField';
import { Select } from '../../ui/Select';
import { TagPicker } from '../../ui/TagPicker';
import { TextField } from '../../ui/TextField';

/** A field of a draft: its name is a path of the contract that leads to the right kind of value, or it does not compile. */
export type FormFieldProps<Draft extends FieldValues, Value> = {
  control: Control<Draft>;
  name: FieldPathByValue<Draft, Value>;
  label: string;
  hint?: string;
  isRequired?: boolean;
};

export function useField<Draft extends FieldValues, Value>({
  control,
  name,
  isRequired,
}: FormFieldProps<Draft, Value>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({
    control,
    name,
    rules: isRequired ? { validate: (value: unknown) => isFilled(value) || t('form.required') } : {},
  });
  const value: Value = field.value;
  return {
    value,
    onChange: (next: Value) => field.onChange(next),
    onBlur: field.onBlur,
    inputRef: field.ref,
    error: messageOf(fieldState.error),
  };
}

/** The message may lie deeper: `name/de` is missing, and `name` is the field. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  for (const [key, nested] of Object.entries(error)) {
    const message = key === 'ref' ? undefined : messageOf(nested);
    if (message !== undefined) return message;
  }
  return undefined;
}

/** The member that is wrong of a value that has members: the language of a text. */
function memberOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || 'message' in error) return undefined;
  return Object.keys(error).find((key) => key !== 'ref');
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([key, member]) => key !== 'original' && isFilled(member));
  return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
}

type TextProps<Draft extends FieldValues> = FormFieldProps<Draft, string | undefined> & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'time';
  isMultiline?: boolean;
  /** What the browser may fill in, where people write of themselves. */
  autoComplete?: string;
};

export function FormText<Draft extends FieldValues>(props: TextProps<Draft>) {
  const { control: _control, name: _name, ...shown } = props;
  const { value, ...field } = useField<Draft, string | undefined>(props);
  return <TextField {...shown} {...field} value={value ?? ''} />;
}

export function FormLocalizedText<Draft extends FieldValues>(
  props: FormFieldProps<Draft, LocalizedText | undefined> & { isMultiline?: boolean },
) {
  const { control: _control, name: _name, ...shown } = props;
  const field = useField<Draft, LocalizedText | undefined>(props);
  const { errors } = useFormState({ control: props.control });
  const errorLanguage = memberOf(get(errors, props.name));
  const language = useLanguage();
  const screens = useLanguages().map(({ code }) => code);
  const languages = [
    ...new Set([
      ...screens,
      ...(field.value ? languagesOf(field.value) : []),
      'uk',
      'ar',
      'fa',
      'cs',
      'pl',
      'tr',
      'ru',
      'fr',
    ]),
  ];
  return (
    <LocalizedTextField {...shown} {...field} errorLanguage={errorLanguage} language={language} languages={languages} />
  );
}

type ChoiceProps = { options: readonly Option[] };

export function FormSelect<Draft extends FieldValues>(props: FormFieldProps<Draft, string | undefined> & ChoiceProps) {
  const { control: _control, name: _name, ...shown } = props;
  return <Select {...shown} {...useField<Draft, string | undefined>(props)} />;
}

type SearchProps = ChoiceProps & { onSearch?: (typed: string) => void; isSearching?: boolean };

export function FormComboBox<Draft extends FieldValues>(
  props: FormFieldProps<Draft, string | undefined> & SearchProps,
) {
  const { control: _control, name: _name, ...shown } = props;
  return <ComboBox {...shown} {...useField<Draft, string | undefined>(props)} />;
}

export function FormTags<Draft extends FieldValues>(
  props: FormFieldProps<Draft, string[] | undefined> & SearchProps & { chosen?: readonly Option[] },
) {
  const { control: _control, name: _name, ...shown } = props;
  const { value, ...field } = useField<Draft, string[] | undefined>(props);
  return <TagPicker {...shown} {...field} value={value ?? []} />;
}

export function FormCheckboxes<Draft extends FieldValues>(
  props: FormFieldProps<Draft, string[] | undefined> & ChoiceProps,
) {
  const { control: _control, name: _name, ...shown } = props;
  const { value, inputRef: _ref, ...field } = useField<Draft, string[] | undefined>(props);
  return <CheckboxGroup {...shown} {...field} value={value ?? []} />;
}

export function FormCheckbox<Draft extends FieldValues>(props: FormFieldProps<Draft, boolean | undefined>) {
  const { value, onChange, onBlur } = useField<Draft, boolean | undefined>(props);
  return <Checkbox label={props.label} isSelected={value ?? false} onChange={onChange} onBlur={onBlur} />;
}

export function FormNumber<Draft extends FieldValues>(props: FormFieldProps<Draft, number | undefined>) {
  const { control: _control, name: _name, ...shown } = props;
  return <NumberField {...shown} {...useField<Draft, number | undefined>(props)} />;
}

export function FormPartialDate<Draft extends FieldValues>(props: FormFieldProps<Draft, PartialDate | undefined>) {
  const { control: _control, name: _name, ...shown } = props;
  return <PartialDateField {...shown} {...useField<Draft, PartialDate | undefined>(props)} language={useLanguage()} />;
}

export function FormDate<Draft extends FieldValues>(
  props: FormFieldProps<Draft, string | undefined> & { hasTime?: boolean },
) {
  const { control: _control, name: _name, ...shown } = props;
  const { inputRef: _ref, ...field } = useField<Draft, string | undefined>(props);
  return <DateField {...shown} {...field} />;
}
