export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

export type OpeningHours = { days: readonly Weekday[]; opens: string; closes: string };

export type Span<Hours extends OpeningHours = OpeningHours> = { opens: string; closes: string; hours: Hours };

export type Status =
  | { open: true; until: string }
  | { open: false; next?: { day: Weekday; at: string; inDays: number } };

/** The spans of one day, earliest first. `HH:MM` texts sort by themselves. */
export const spansOn = <Hours extends OpeningHours>(hours: readonly Hours[], day: Weekday): Span<Hours>[] =>
  hours
    .filter((entry) => entry.days.includes(day))
    .map((entry) => ({ opens: entry.opens, closes: entry.closes, hours: entry }))
    .sort((left, right) => left.opens.localeCompare(right.opens));

export const weekdayOf = (date: Date): Weekday => weekdays[(date.getDay() + 6) % 7] ?? 'MO';

export function statusAt(hours: readonly OpeningHours[], now: Date): Status {
  const clock = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const today = weekdays.indexOf(weekdayOf(now));
  const current = spansOn(hours, weekdayOf(now)).find((span) => span.opens <= clock && clock < span.closes);
  if (current) return { open: true, until: current.closes };
  for (let inDays = 0; inDays <= 7; inDays++) {
    const day = weekdays[(today + inDays) % 7] ?? 'MO';
    const next = spansOn(hours, day).find((span) => inDays > 0 || span.opens > clock);
    if (next) return { open: false, next: { day, at: next.opens, inDays } };
  }
  return { open: false };
}

/** A Monday to Sunday of no particular week, for naming weekdays. */
export const dateOn = (day: Weekday): Date => new Date(2026, 0, 5 + weekdays.indexOf(day));
