import { plainText } from '../../lib/text';

type Words = { yes: string; no: string; empty: string; language: string };

/** Any value of a record as a line of text, for comparing two versions by eye. */
export function describe(value: unknown, words: Words): string {
  const text = describeFilled(value, words);
  return text === '' ? words.empty : text;
}

function describeFilled(value: unknown, words: Words): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    return value
      .map((entry: unknown) => describeFilled(entry, words))
      .filter(Boolean)
      .join(', ');
  }
  if (typeof value !== 'object') return '';
  if (isLocalizedText(value)) {
    return Object.keys(value).length <= 2
      ? plainText(value, words.language)
      : Object.entries(value)
          .filter(([key]) => key !== 'original')
          .map(([key, text]) => `${key}: ${text}`)
          .join(' · ');
  }
  if ('name' in value) return describeFilled(value.name, words);
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, member]) => describeFilled(member, words))
    .filter(Boolean)
    .join(' · ');
}

const isLocalizedText = (value: object): value is Record<string, string> =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => typeof text === 'string' && /^(original|[a-z]{2,3}(-\w+)*)$/.test(key));
