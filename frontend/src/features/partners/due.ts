import { dayAfter } from '../../domain/meetings/meetingDates';

export const dueWithin = ['overdue', 'soon'] as const;
export type DueWithin = (typeof dueWithin)[number];

const soonDays = 30;

/** The first day that no longer counts: what is due today is not overdue yet, and the thirtieth day is still soon. */
export const dueBefore = (within: DueWithin, today: string): string =>
  within === 'overdue' ? today : dayAfter(today, soonDays + 1);

/** How pressing the next contact is. */
export function dueStateOf(day: string, today: string): DueWithin | 'later' {
  return dueWithin.find((within) => day < dueBefore(within, today)) ?? 'later';
}
