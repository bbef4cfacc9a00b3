import { TagPicker } from '../ui/TagPicker';
import { useTerritoryChoice } from './territories';

type Props = { label: string; value: readonly string[]; onChange: (value: string[]) => void };

/** Countries, states, districts: searched, for there are hundreds. */
export function TerritoryFilter({ label, value, onChange }: Props) {
  const { found, known, search, isSearching } = useTerritoryChoice(value);
  return (
    <TagPicker
      label={label}
      isRequired
      value={value}
      onChange={onChange}
      options={found}
      chosen={known}
      onSearch={search}
      isSearching={isSearching}
    />
  );
}
