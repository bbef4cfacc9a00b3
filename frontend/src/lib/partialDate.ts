import { formatDate } from './format';

/** `2019`, `2019-03`, `2019-03-11`, or `XXXX-03-30` when only the year is unknown (ISO 8601). */
export type PartialDate = string;

type Parts = { year?: number; month?: number; day?: number };

const pattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function partsOf(date: PartialDate): Parts | undefined {
  const match = pattern.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const parts: Parts = {
    ...(year !== 'XXXX' && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
  return exists(parts) ? parts : undefined;
}

/** An unknown year counts as a leap year: 29 February may be meant. */
function exists({ year = 2000, month, day }: Parts): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

export const isPartialDate = (text: string): boolean => partsOf(text) !== undefined;

/** As precise as it is known: "2019", "März 2019", "11. März 2019", "30. März". */
export function formatPartialDate(date: PartialDate, language: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (month === undefined) return year === undefined ? date : String(year);
  return formatDate(new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1)), language, {
    timeZone: 'UTC',
    month: 'long',
    ...(year !== undefined && { year: 'numeric' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}

/**
 * What people type into a date field, in the orders used in Europe: "2019", "3/2019", "03.2019",
 * "11.3.2019", "30.3.", and the ISO forms themselves.
 */
export function readPartialDate(typed: string): PartialDate | undefined {
  const text = typed.trim();
  if (isPartialDate(text)) return text;
  const numbers = text.split(/[\s./-]+/).filter(Boolean);
  if (numbers.length === 0 || numbers.some((number) => !/^\d+$/.test(number))) return undefined;
  const last = numbers.at(-1) ?? '';
  const known = last.length === 4;
  const rest = known ? numbers.slice(0, -1) : numbers;
  if (rest.length > 2 || (!known && rest.length !== 2)) return undefined;
  const iso = [known ? last : 'XXXX', ...rest.toReversed().map((number) => number.padStart(2, '0'))].join('-');
  return isPartialDate(iso) ? iso : undefined;
}

export type Period = { from?: PartialDate; until?: PartialDate; ended?: boolean; stated?: string };

/** Whether there is more to say than that it is over. */
export const isDated = ({ from, until, stated }: Period): boolean =>
  from !== undefined || until !== undefined || stated !== undefined;

/** The day it is where the reader is. */
export const isoDay = (date: Date): PartialDate =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Whether a period says anything: an empty one takes no line. */
export const isPeriodKnown = ({ from, until, ended, stated }: Period): boolean =>
  from !== undefined || until !== undefined || stated !== undefined || ended === true;

/** Whether it was over before a day. What is known by its year or month only lasts until that is over. */
export const isOver = ({ until, ended }: Period, day: PartialDate): boolean =>
  ended === true || (until !== undefined && until.padEnd(10, '~') < day);
