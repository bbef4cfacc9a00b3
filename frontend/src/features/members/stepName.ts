import type { StatisticsStep } from '../../api/gen/types.gen';
import { formatDate } from '../../lib/format';

/** "2019" or "Mär 2019": the step that begins on a day. */
export const stepName = (from: string, step: StatisticsStep, language: string): string =>
  step === 'YEAR'
    ? from.slice(0, 4)
    : formatDate(new Date(`${from}T00:00:00Z`), language, { timeZone: 'UTC', month: 'short', year: 'numeric' });
