import { storage, textStorage } from './storage';

export type Theme = 'light' | 'dark';

const key = 'theme';
const listeners = new Set<() => void>();
const device = () => matchMedia('(prefers-color-scheme: dark)');

/** The appearance of the app: it follows the device until somebody decides otherwise. `boot.js` sets it before the first paint. */
export const theme = {
  chosen: (): Theme | undefined => {
    const text = textStorage.read(key);
    return text === 'light' || text === 'dark' ? text : undefined;
  },
  shown: (): Theme => theme.chosen() ?? (device().matches ? 'dark' : 'light'),
  choose(chosen: Theme | undefined): void {
    if (chosen) {
      document.documentElement.dataset.theme = chosen;
      textStorage.write(key, chosen);
    } else {
      delete document.documentElement.dataset.theme;
      storage.remove(key);
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    const media = device();
    listeners.add(listener);
    media.addEventListener('change', listener);
    return () => {
      listeners.delete(listener);
      media.removeEventListener('change', listener);
    };
  },
};
