import type { ContactPoint } from '../api/gen/types.gen';

/** What pressing a way to get in touch opens. */
export function contactAddress({ kind, value, normalised = value }: ContactPoint): string | undefined {
  if (kind === 'PHONE') return `tel:${normalised.replaceAll(/[^+\d]/g, '')}`;
  if (kind === 'EMAIL') return `mailto:${normalised}`;
  if (kind === 'FAX') return undefined;
  // Whatever was typed in, only a web address becomes a link.
  return /^https?:\/\//i.test(normalised) ? normalised : undefined;
}
