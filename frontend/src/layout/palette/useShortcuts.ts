import { useEffect } from 'react';
import { singleKeys } from './keyboard';

type Handlers = { onPalette: () => void; onHelp: () => void };

/** Where letters are meant for what has the focus: fields, lists that are searched by typing, anything in a dialog. */
const typing = 'input, textarea, select, [contenteditable], [role=listbox], [role=menu], [role=dialog], [role=grid]';

const isIn = (selector: string, { target }: KeyboardEvent) =>
  target instanceof Element && target.closest(selector) !== null;

const pageField = () => document.querySelector<HTMLInputElement>('#main input[type=search]');

/** The keys that work on every page: Ctrl or Cmd K, `/` and `?`. */
export function useShortcuts({ onPalette, onHelp }: Handlers) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.altKey || event.isComposing) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'k' || event.shiftKey) return;
        // The browser would jump to its address field.
        event.preventDefault();
        if (!isIn('[role=dialog]', event)) onPalette();
        return;
      }
      if ((event.key !== '/' && event.key !== '?') || isIn(typing, event) || !singleKeys.areOn()) return;
      event.preventDefault();
      if (event.key === '?') return onHelp();
      const field = pageField();
      if (field) field.focus();
      else onPalette();
    }
    // Before the fields: they keep the keys typed into them to themselves.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [onPalette, onHelp]);
}
