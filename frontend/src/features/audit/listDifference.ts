/** Two lists without what both hold: how many that is, and what only one of them has. */
export function listDifference(before: readonly unknown[], after: readonly unknown[]) {
  const said = (value: unknown) => JSON.stringify(value);
  const [earlier, later] = [new Set(before.map(said)), new Set(after.map(said))];
  return {
    before: before.filter((entry) => !later.has(said(entry))),
    after: after.filter((entry) => !earlier.has(said(entry))),
    same: before.filter((entry) => later.has(said(entry))).length,
  };
}
