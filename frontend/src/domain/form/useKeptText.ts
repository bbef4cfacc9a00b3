import { useState } from 'react';
import { localDraft } from './localDraft';

/** What is typed into a dialog, kept on this device until it is sent: a dialog that closes by itself or by mistake loses nothing. */
export function useKeptText(key: string, initial = '') {
  const [text, setText] = useState(() => {
    const kept = localDraft.read(key, undefined)?.values;
    return typeof kept === 'string' ? kept : initial;
  });
  const forget = () => localDraft.remove(key);

  function keep(typed: string) {
    setText(typed);
    if (typed === initial) forget();
    else localDraft.write(key, typed, undefined);
  }

  return { text, keep, forget };
}
