import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../public/locales/', import.meta.url);

type Texts = { [key: string]: string | Texts };

const read = (path: string): Texts => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** `count_one` and `count_other` are one text: how many plural forms it has differs from language to language. */
function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [prefix + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${prefix + key}.`),
  );
}

const parameters = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix + key}.`),
  );
}

const languages: { code: string }[] = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));
const namespaces = readdirSync(new URL('de/', folder));

describe.each(languages.filter(({ code }) => code !== 'de'))('$code', ({ code }) => {
  test.each(readdirSync(new URL(`${code}/`, folder)))('%s says what the German says, no more and no less', (file) => {
    expect(namespaces).toContain(file);
    expect(new Set(keysOf(read(`${code}/${file}`)))).toEqual(new Set(keysOf(read(`de/${file}`))));
  });

  test.each(readdirSync(new URL(`${code}/`, folder)))('%s fills in the same values', (file) => {
    const german = new Map(flat(read(`de/${file}`)));
    const own = flat(read(`${code}/${file}`)).filter(([key]) => german.has(key));
    expect(own.map(([key, text]) => [key, parameters(text)])).toEqual(
      own.map(([key]) => [key, parameters(german.get(key) ?? '')]),
    );
  });
});

test('English is complete: it is the language of those who have no other', () => {
  expect(readdirSync(new URL('en/', folder))).toEqual(namespaces);
});
