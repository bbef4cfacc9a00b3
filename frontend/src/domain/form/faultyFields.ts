/** The fields with an error by their paths, also those within parts: `basis.purpose`, `sites.0.name`. */
export function faultyFields(errors: object, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const isField = 'type' in error && typeof error.type === 'string';
    return isField ? [prefix + key] : faultyFields(error, `${prefix}${key}.`);
  });
}
