import type { FieldValues } from 'react-hook-form';
import type { Reference } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { ComboBox } from '../../ui/ComboBox';
import type { Option } from '../../ui/Options';
import { TagPicker } from '../../ui/TagPicker';
import { type FormFieldProps, useField } from './fields';
import { type ReferenceKind, useReferenceSearch } from './references';

type Props = { to: ReferenceKind };

function useFound(to: ReferenceKind) {
  const language = useLanguage();
  const optionOf = (reference: Reference): Option => ({
    id: reference.id,
    name: plainText(reference.name, language) || reference.id,
  });
  return { ...useReferenceSearch(to), optionOf };
}

/** One other record, found by typing its name. The draft keeps id and name; only the id is sent. */
export function FormReference<Draft extends FieldValues>(props: FormFieldProps<Draft, Reference | undefined> & Props) {
  const { control: _control, name: _name, to, ...shown } = props;
  const { value, onChange, ...field } = useField<Draft, Reference | undefined>(props);
  const { found, search, isSearching, optionOf } = useFound(to);
  const known = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <ComboBox
      {...shown}
      {...field}
      value={value?.id}
      options={known.map(optionOf)}
      onSearch={search}
      isSearching={isSearching}
      onChange={(id) => onChange(known.find((reference) => reference.id === id))}
    />
  );
}

/** Several other records. */
export function FormReferences<Draft extends FieldValues>(
  props: FormFieldProps<Draft, Reference[] | undefined> & Props,
) {
  const { control: _control, name: _name, to, ...shown } = props;
  const { value = [], onChange, ...field } = useField<Draft, Reference[] | undefined>(props);
  const { found, search, isSearching, optionOf } = useFound(to);
  const known = new Map([...found, ...value].map((reference) => [reference.id, reference]));
  return (
    <TagPicker
      {...shown}
      {...field}
      value={value.map(({ id }) => id)}
      options={found.map(optionOf)}
      chosen={value.map(optionOf)}
      onSearch={search}
      isSearching={isSearching}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
    />
  );
}
