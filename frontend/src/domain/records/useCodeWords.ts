import { useTranslation } from 'react-i18next';
import { type RecordKind, textsOf } from './recordKinds';

const isCode = (value: string) => /^[A-Z]{2,}[A-Z_]*$/.test(value);

/** `kind` is explained by `kind`, `organisationKind`, `siteKind`; `modes` by `mode`. The longer ones come last. */
function explains(dictionary: string, member: string): boolean {
  const single = member.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return dictionary === member || dictionary.toLowerCase().endsWith(single.toLowerCase());
}

function wordIn(texts: unknown, member: string, code: string): string | undefined {
  if (typeof texts !== 'object' || texts === null) return undefined;
  const words = Object.entries(texts)
    .filter(([name, dictionary]) => explains(name, member) && typeof dictionary === 'object' && dictionary !== null)
    .sort(([left], [right]) => Number(right === member) - Number(left === member))
    .map(([, dictionary]: [string, unknown]) =>
      typeof dictionary === 'object' && dictionary !== null ? new Map(Object.entries(dictionary)).get(code) : undefined,
    );
  return words.find((word): word is string => typeof word === 'string');
}

/** The word for a code of the contract as the pages of this kind of record say it; a new code has none yet. */
export function useCodeWords(kind: RecordKind | undefined): (member: string, value: string) => string | undefined {
  const { i18n } = useTranslation();
  const ownTexts = kind === 'MEMBERSHIP' || kind === undefined ? [] : [textsOf(kind)];
  const places = [...ownTexts, 'common', ...(kind ? [textsOf(kind)] : []), 'records', 'account'];
  return (member, value) => {
    if (!isCode(value)) return undefined;
    for (const language of [i18n.language, 'de']) {
      for (const place of places) {
        const word = wordIn(i18n.getResourceBundle(language, place), member, value);
        if (word !== undefined) return word;
      }
    }
    return undefined;
  };
}
