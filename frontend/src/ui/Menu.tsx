import './Field.css';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuEntry = { id: string; name: string; icon?: ReactNode; isDangerous?: boolean } & (
  | { href: string; onAction?: never }
  | { onAction: () => void; href?: never }
);

/** `trigger` is a Button or IconButton. */
export function Menu({ trigger, entries, label }: { trigger: ReactNode; entries: MenuEntry[]; label: string }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover">
        <AriaMenu aria-label={label}>
          {entries.map(({ id, name, icon, isDangerous, href, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              className="option"
              textValue={name}
              data-danger={isDangerous || undefined}
              {...(href === undefined ? { onAction } : { href })}
            >
              {icon}
              {name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
