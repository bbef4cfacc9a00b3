import { createContext, type ReactNode, use } from 'react';

/** The few words the components say by themselves. This folder knows no translation: the app hands them in. */
export type Words = {
  close: string;
  clear: string;
  undo: string;
  choose: string;
  nothingFound: string;
  loading: string;
  stillLoading: string;
  retry: string;
  showMore: string;
  optional: string;
  addLanguage: string;
  original: string;
  dateHint: string;
  calendar: string;
  previous: string;
  next: string;
  breadcrumbs: string;
  removeTag: string;
  remove: (name: string) => string;
};

const WordsContext = createContext<Words | undefined>(undefined);

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('WordsProvider is missing');
  return words;
}
