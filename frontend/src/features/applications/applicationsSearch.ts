import type { ApplicantKind, ApplicationStatus, ListApplicationsData } from '../../api/gen/types.gen';
import { many, manyOf, one, oneOf, type Search } from '../../lib/search';
import { applicants, statuses } from './applicationWords';

/** The state of the page is its address. */
export type ApplicationsSearch = {
  q?: string | undefined;
  network?: string[] | undefined;
  status?: ApplicationStatus[] | undefined;
  applicant?: ApplicantKind[] | undefined;
};

export const readApplicationsSearch = (search: Search): ApplicationsSearch => ({
  q: one(search, 'q'),
  network: many(search, 'network'),
  status: manyOf(search, 'status', statuses),
  applicant: manyOf(search, 'applicant', applicants),
});

export const hasFilters = (search: ApplicationsSearch) => Object.values(search).some((value) => value !== undefined);

/** What the server is asked for one part of the list: those that stand in one of `part`. Nothing, if none is wanted. */
export function applicationsQuery(
  { status, ...filters }: ApplicationsSearch,
  part: readonly ApplicationStatus[],
): NonNullable<ListApplicationsData['query']> | undefined {
  const wanted = part.filter((state) => !status || status.includes(state));
  if (wanted.length === 0) return undefined;
  return { ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)), status: wanted };
}

const steps = ['ask', 'accept', 'decline'] as const;

/** What is being done with an application stands in its address, too. */
export type ApplicationSearch = { step?: (typeof steps)[number] | undefined };

export const readApplicationSearch = (search: Search): ApplicationSearch => ({ step: oneOf(search, 'step', steps) });

/** Sent: the page says what happens next, also when it is loaded anew. */
export type ApplySearch = { sent?: true | undefined };

export const readApplySearch = (search: Search): ApplySearch => ({
  // The router reads what was read once more: then it is no text any longer.
  sent: search.sent === true || one(search, 'sent') === 'true' ? true : undefined,
});
