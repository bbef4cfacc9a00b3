import type { AgreementKind, AgreementStatus, ListAgreementsData } from '../../api/gen/types.gen';
import { many, manyOf, one, type Search } from '../../lib/search';
import { kinds, statuses } from './agreementWords';

/** The state of the pages is their address. */
export type AgreementsSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  kind?: AgreementKind[] | undefined;
  status?: AgreementStatus[] | undefined;
};

export const readAgreementsSearch = (search: Search): AgreementsSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  kind: manyOf(search, 'kind', kinds),
  status: manyOf(search, 'status', statuses),
});

/** The version that is read; without it the newest. */
export type AgreementSearch = { number?: number | undefined };

export function readAgreementSearch(search: Search): AgreementSearch {
  const number = Number(one(search, 'number'));
  return { number: Number.isInteger(number) && number > 0 ? number : undefined };
}

export const hasFilters = (search: AgreementsSearch) => Object.values(search).some((value) => value !== undefined);

export function agreementsQuery(search: AgreementsSearch): NonNullable<ListAgreementsData['query']> {
  const asked = Object.entries(search).filter(([, value]) => value !== undefined);
  return { limit: 50, total: true, ...Object.fromEntries(asked) };
}
