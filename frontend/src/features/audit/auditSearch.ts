import type { AuditAction, ListAuditRecordsData } from '../../api/gen/types.gen';
import { many, manyOf, one, type Search } from '../../lib/search';
import { actions } from './auditWords';

/** The state of the page is its address. */
export type AuditSearch = {
  action?: AuditAction[] | undefined;
  kind?: string[] | undefined;
  network?: string[] | undefined;
  subject?: string | undefined;
  /** The first and the last day, as the reader counts days. */
  from?: string | undefined;
  until?: string | undefined;
};

const dayIn = (search: Search, key: string) => {
  const text = one(search, key);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
};

export const readAuditSearch = (search: Search): AuditSearch => ({
  action: manyOf(search, 'action', actions),
  kind: many(search, 'kind'),
  network: many(search, 'network'),
  subject: one(search, 'subject'),
  from: dayIn(search, 'from'),
  until: dayIn(search, 'until'),
});

export const hasFilters = (search: AuditSearch) => Object.values(search).some((value) => value !== undefined);

/** Midnight where the reader is, `later` days after that day. */
function midnight(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** What the server is asked. */
export const auditQuery = ({
  action,
  kind,
  network,
  subject,
  from,
  until,
}: AuditSearch): NonNullable<ListAuditRecordsData['query']> => ({
  ...(action && { action }),
  ...(kind && { kind }),
  ...(network && { network }),
  ...(subject && { subject: [subject] }),
  ...(from && { from: midnight(from) }),
  ...(until && { until: midnight(until, 1) }),
});
