import { textStorage } from '../lib/storage';

export type Language = {
  /** BCP 47 tag; its texts lie in `/locales/<code>/`. */
  code: string;
  /** In the language itself. */
  name: string;
  /** False where nobody who speaks the language has read the texts yet. */
  reviewed: boolean;
};

/** Languages are files beside the app: an installation adds one without building anew. */
export async function loadLanguages(): Promise<Language[]> {
  const response = await fetch('/locales/index.json');
  if (!response.ok) throw new Error(`/locales/index.json: ${response.status}`);
  const languages: Language[] = await response.json();
  return languages;
}

const key = 'language';

/** What was chosen before, else the first language of the browser that we have, else German. */
export function preferredLanguage(languages: readonly Language[]): string {
  const codes = languages.map(({ code }) => code);
  const wanted = [textStorage.read(key), ...navigator.languages].filter((code) => code !== undefined);
  for (const code of wanted) {
    const short = code.split('-')[0] ?? code;
    const found = codes.find((known) => known === code) ?? codes.find((known) => known === short);
    if (found !== undefined) return found;
  }
  return 'de';
}

export const rememberLanguage = (code: string) => textStorage.write(key, code);
