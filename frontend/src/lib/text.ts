/** A text in several languages, keyed by BCP 47 tag; `original` names the language it was written in. */
export type LocalizedText = Readonly<Record<string, string | undefined>>;

export type ChosenText = { text: string; language: string };

export const languagesOf = (text: LocalizedText): string[] => Object.keys(text).filter((key) => key !== 'original');

export const originalOf = (text: LocalizedText): string | undefined => text.original ?? languagesOf(text)[0];

/**
 * The text in the reader's language, else the nearest thing: the original for readers of German
 * (most originals are German), English for everybody else, then whatever there is.
 */
export function chooseText(text: LocalizedText | undefined, language: string): ChosenText | undefined {
  if (!text) return undefined;
  const short = language.split('-')[0] ?? language;
  const candidates = [
    language,
    short,
    ...(short === 'de' ? [] : ['en']),
    originalOf(text),
    'de',
    'en',
    ...languagesOf(text),
  ];
  for (const candidate of candidates) {
    const value = candidate === undefined ? undefined : text[candidate];
    if (candidate !== undefined && candidate !== 'original' && value) return { text: value, language: candidate };
  }
  return undefined;
}

export const plainText = (text: LocalizedText | undefined, language: string): string =>
  chooseText(text, language)?.text ?? '';

/** Without empty languages, so that a tab opened by mistake is not sent. */
export function withoutEmptyLanguages(text: LocalizedText): LocalizedText | undefined {
  const filled = languagesOf(text).filter((language) => text[language]?.trim());
  if (filled.length === 0) return undefined;
  const original = text.original !== undefined && filled.includes(text.original) ? text.original : filled[0];
  return Object.fromEntries([
    ['original', original ?? ''],
    ...filled.map((language) => [language, text[language] ?? '']),
  ]);
}

const rightToLeft = /^(ar|fa|ur|ps|ckb|he|yi|prs)\b/;

export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
