import './Field.css';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

export type Option = { id: string; name: string; hint?: string | undefined; lang?: string | undefined };

/** The list that opens under a select or a combo box. */
export function OptionList({ options, empty }: { options: readonly Option[]; empty?: ReactNode }) {
  return (
    <Popover className="popover">
      <ListBox items={options} renderEmptyState={() => <p className="option muted">{empty}</p>}>
        {({ id, name, hint, lang }) => (
          <ListBoxItem id={id} className="option" textValue={name}>
            <span lang={lang}>{name}</span>
            {hint && <small>{hint}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
