import { storage } from '../../lib/storage';

const key = 'single-keys';

/** Keys that do something by themselves can get in the way of speech input: whoever wants to, switches them off (WCAG 2.1.4). */
export const singleKeys = {
  areOn: () => storage.read(key) !== false,
  switch: (on: boolean) => (on ? storage.remove(key) : storage.write(key, false)),
};

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** "Strg K", "Ctrl K", "⌘ K": the key beside the letter as it is called in the language and on the device. */
export const withControl = (letter: string, control: string) => `${isMac ? '⌘' : control} ${letter}`;
