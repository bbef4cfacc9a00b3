import './Palette.css';
import './Field.css';
import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { IconButton } from './Button';
import { useWords } from './Words';

export type PaletteEntry = {
  id: string;
  /** As it is read aloud; `shown` may say it with its language and direction. */
  name: string;
  shown?: ReactNode;
  icon: ReactNode;
  /** What it is, where the group does not say it. */
  hint?: string | undefined;
} & ({ href: string; onAction?: never } | { onAction: () => void; href?: never });

export type PaletteGroup = { id: string; title: string; entries: readonly PaletteEntry[] };

type Props = {
  label: string;
  listLabel: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly PaletteGroup[];
  /** What went wrong, above the list. */
  note?: ReactNode;
  /** How many were found: read aloud whenever it changes. */
  status: string;
  keys?: ReactNode;
  onClose: () => void;
};

/** A field and below it what may be meant: the focus stays in the field, the arrows walk through the list. */
export function Palette({ label, listLabel, placeholder, text, onText, groups, note, status, keys, onClose }: Props) {
  const words = useWords();
  return (
    <div className="palette">
      <Autocomplete inputValue={text} onInputChange={onText}>
        <div className="palette-head">
          <Search size={20} aria-hidden />
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type into this field */}
          <TextField className="palette-field" aria-label={label} autoFocus>
            <Input placeholder={placeholder} dir="auto" />
          </TextField>
          <IconButton label={words.close} onPress={onClose}>
            <X size={20} aria-hidden />
          </IconButton>
        </div>
        <div className="palette-note">{note}</div>
        <ListBox className="palette-list" aria-label={listLabel} selectionMode="none">
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id} aria-label={group.title}>
              <Header>{group.title}</Header>
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} onClose={onClose} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
      <footer className="palette-foot">
        <p role="status">{status}</p>
        {keys}
      </footer>
    </div>
  );
}

/** Links, so that they open in another tab as links do; following one closes the palette. */
function Entry({ entry, onClose }: { entry: PaletteEntry; onClose: () => void }) {
  return (
    <ListBoxItem
      id={entry.id}
      className="option"
      textValue={entry.name}
      {...(entry.href === undefined ? {} : { href: entry.href })}
      onAction={() => {
        onClose();
        entry.onAction?.();
      }}
    >
      {entry.icon}
      <span className="palette-name">{entry.shown ?? entry.name}</span>
      {entry.hint && <small dir="auto">{entry.hint}</small>}
    </ListBoxItem>
  );
}
