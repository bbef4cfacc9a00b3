/** Letters that stand for a name: a short form that fits as it is, else those of its first words with a capital. */
export function initialsOf(name: string, shortName?: string): string {
  if (shortName && /^\p{L}{1,4}$/u.test(shortName)) return shortName;
  const words = (shortName ?? name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second = ''] = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const letters = second ? first.charAt(0) + second.charAt(0) : (first || (words[0] ?? '')).slice(0, 2);
  return letters.toLocaleUpperCase();
}
