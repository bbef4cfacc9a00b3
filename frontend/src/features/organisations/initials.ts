/** Up to two letters that stand for a name: of its short form, else of its first words with a capital. */
export function initialsOf(name: string, shortName?: string): string {
  const words = (shortName ?? name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second = ''] = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const letters = second ? first.charAt(0) + second.charAt(0) : (first || (words[0] ?? '')).slice(0, 2);
  return letters.toLocaleUpperCase();
}
