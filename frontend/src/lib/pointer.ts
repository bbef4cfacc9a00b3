/** A JSON pointer (RFC 6901) as the path of a form field: `/places/0/name/de` -> `places.0.name.de`. */
export const fieldOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
