import type { SearchHit, SearchKind } from '../../api/gen/types.gen';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';

/** What can be found, in the order people look for it. */
export const kinds = [
  'COUNSELLING_OFFER',
  'ORGANISATION',
  'NETWORK',
  'COMMITTEE',
  'MEETING',
  'PERSON',
] as const satisfies readonly SearchKind[];

const sections: Readonly<Record<SearchKind, { page: (id: string) => string }>> = {
  COUNSELLING_OFFER: paths.offers,
  ORGANISATION: paths.organisations,
  NETWORK: paths.networks,
  COMMITTEE: paths.committees,
  MEETING: paths.meetings,
  PERSON: paths.persons,
};

/** Where a record is shown. */
export const addressOf = ({ kind, id }: { kind: SearchKind; id: string }): string => sections[kind].page(id);

/** The record an address shows, where it has the form of one. */
export function recordAt(pathname: string): { kind: SearchKind; id: string } | undefined {
  const id = pathname.split('/').at(-1) ?? '';
  const kind = kinds.find((known) => addressOf({ kind: known, id }) === pathname);
  return kind && { kind, id };
}

/** A short name where it is not in the name anyway, or the day of a meeting as precisely as it is known. */
export function detailOf({ kind, name, detail }: SearchHit, language: string): string | undefined {
  if (detail === undefined) return undefined;
  if (kind === 'MEETING') return formatPartialDate(detail, language);
  return plainText(name, language).includes(detail) ? undefined : detail;
}

/** The server asks for at least one letter or digit; one alone finds everything and nothing. */
export const isSearchable = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
