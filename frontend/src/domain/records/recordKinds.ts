import { paths } from '../../lib/paths';

/** The texts of each kind of record, and the page that shows one. Memberships and signatures have none of their own; notices and minutes stand below another record. */
const kinds = {
  ORGANISATION: { texts: 'organisations', page: paths.organisations.page },
  COUNSELLING_OFFER: { texts: 'offers', page: paths.offers.page },
  NETWORK: { texts: 'networks', page: paths.networks.page },
  MEMBERSHIP: { texts: 'members', page: undefined },
  COMMITTEE: { texts: 'committees', page: paths.committees.page },
  MEETING: { texts: 'meetings', page: paths.meetings.page },
  MEETING_SERIES: { texts: 'meetings', page: paths.meetingSeries.page },
  PERSON: { texts: 'persons', page: paths.persons.page },
  PARTNER_CONTACT: { texts: 'partners', page: paths.partners.page },
  AGREEMENT: { texts: 'agreements', page: paths.agreements.page },
  SIGNATURE: { texts: 'agreements', page: undefined },
  APPLICATION: { texts: 'applications', page: paths.applications.page },
  CHECKLIST: { texts: 'checklists', page: paths.checklists.page },
  CHECKLIST_TEMPLATE: { texts: 'checklists', page: paths.checklistTemplates.edit },
  CONCERN: { texts: 'concerns', page: paths.concerns.page },
  NOTICE: { texts: 'notices', page: undefined },
  MINUTES: { texts: 'minutes', page: undefined },
} as const;

export type RecordKind = keyof typeof kinds;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of this very object
export const recordKinds = Object.keys(kinds) as RecordKind[];

/** The texts that the labels and words of records of any kind come from. */
export const recordTexts = ['records', 'account', ...new Set(Object.values(kinds).map(({ texts }) => texts))];

export const recordKindOf = (kind: string | undefined): RecordKind | undefined =>
  recordKinds.find((known) => known === kind);

export const textsOf = (kind: RecordKind): string => kinds[kind].texts;

/** Where a record is shown; a new kind that the app does not know yet has no page. */
export function pageOf(kind: string | undefined, id: string): string | undefined {
  const known = recordKindOf(kind);
  return known && kinds[known].page?.(id);
}
