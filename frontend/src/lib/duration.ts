import { formatNumber } from './format';

type Length = { number: number; unit: 'year' | 'month' | 'day' };

/** A number of days in the unit people count in: 1461 days are 4 years, 180 are 6 months. */
export function lengthOf(days: number): Length {
  const years = Math.round(days / 365.25);
  if (years > 0 && Math.abs(years * 365.25 - days) < 2) return { number: years, unit: 'year' };
  if (days >= 60 && days % 30 === 0) return { number: days / 30, unit: 'month' };
  return { number: days, unit: 'day' };
}

export function formatDays(days: number, language: string): string {
  const { number, unit } = lengthOf(days);
  return formatNumber(number, language, { style: 'unit', unit, unitDisplay: 'long' });
}
