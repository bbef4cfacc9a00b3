/** What makes a system open its calendar program instead of the browser. */
export const inCalendar = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** The public meetings of a network or a committee. */
export function publicCalendar(of: { network: string } | { committee: string }): string {
  const address = new URL('/api/v1/calendars/public/meetings.ics', location.origin);
  for (const [name, value] of Object.entries(of)) address.searchParams.set(name, value);
  return inCalendar(address.href);
}
