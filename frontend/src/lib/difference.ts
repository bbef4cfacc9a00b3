/** Top-level members in which two records differ, whatever the order of keys inside. */
export function differingMembers(left: object, right: object, ignored: readonly string[] = []): string[] {
  const before = new Map(Object.entries(left));
  const after = new Map(Object.entries(right));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !ignored.includes(key))
    .filter((key) => canonical(before.get(key)) !== canonical(after.get(key)));
}

/** Absent, null, an empty list and an empty object say the same on a form. */
function canonical(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? '';
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(tidy) : undefined;
  if (value === null || value === '' || typeof value !== 'object')
    return value === null || value === '' ? undefined : value;
  const members = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, tidy(member)])
    .filter(([, member]) => member !== undefined)
    .sort(([first], [second]) => first.localeCompare(second));
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** What a form sends: no empty texts, no empty objects; lists stay, because an empty list is a statement. */
export function withoutBlanks<T>(value: T): T;
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((entry: unknown) => withoutBlanks(entry)).filter((entry) => entry !== undefined);
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return Number.isNaN(value) ? undefined : value;
  const members = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, withoutBlanks(member)])
    .filter(([, member]) => member !== undefined);
  const onlyOriginal = members.length === 1 && members[0]?.[0] === 'original';
  return members.length > 0 && !onlyOriginal ? Object.fromEntries(members) : undefined;
}
