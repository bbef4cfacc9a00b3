import type { FieldValues } from 'react-hook-form';
import { useTerritoryChoice } from '../territories';
import { FormComboBox, type FormFieldProps, FormTags, useField } from './fields';

/** Countries, states, districts: searched, for there are hundreds. */
export function FormTerritories<Draft extends FieldValues>(props: FormFieldProps<Draft, string[] | undefined>) {
  const { value } = useField<Draft, string[] | undefined>(props);
  const { found, known, search, isSearching } = useTerritoryChoice(value ?? []);
  return <FormTags {...props} options={found} chosen={known} onSearch={search} isSearching={isSearching} />;
}

export function FormTerritory<Draft extends FieldValues>(props: FormFieldProps<Draft, string | undefined>) {
  const { value } = useField<Draft, string | undefined>(props);
  const { found, known, search, isSearching } = useTerritoryChoice(value ? [value] : []);
  const options = [...known, ...found.filter(({ id }) => id !== value)];
  return <FormComboBox {...props} options={options} onSearch={search} isSearching={isSearching} />;
}
