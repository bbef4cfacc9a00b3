/** Flat, shareable addresses: `?topic=work&topic=asylum`, not JSON in the query. */
export type Search = Record<string, unknown>;

export function parseSearch(query: string): Search {
  const found: Search = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const before = found[key];
    found[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return found;
}

/** Takes any object: a typed search of a page has no index signature. */
export function stringifySearch(search: object): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined && single !== null && single !== '' && single !== false) {
        parameters.append(key, String(single));
      }
    }
  }
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** One text of the query; a repeated parameter counts once. */
export function one(search: Search, key: string): string | undefined {
  const value: unknown = Array.isArray(search[key]) ? search[key][0] : search[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** All texts of a repeatable parameter. */
export function many(search: Search, key: string): string[] | undefined {
  const value = search[key];
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  return texts.length > 0 ? texts : undefined;
}

/** One of a closed list: a word typed into the address by hand falls back to "not set". */
export function oneOf<T extends string>(search: Search, key: string, allowed: readonly T[]): T | undefined {
  const value = one(search, key);
  return allowed.find((word) => word === value);
}

export function manyOf<T extends string>(search: Search, key: string, allowed: readonly T[]): T[] | undefined {
  const values = many(search, key);
  const known = allowed.filter((word) => values?.includes(word));
  return known.length > 0 ? known : undefined;
}

/** The same list with or without one value, for a filter that is switched on and off. */
export function toggled(values: readonly string[] | undefined, value: string): string[] | undefined {
  const next = values?.includes(value) ? values.filter((other) => other !== value) : [...(values ?? []), value];
  return next.length > 0 ? next : undefined;
}
