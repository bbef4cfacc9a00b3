import type { DatePollChoice, DatePollDateView, DatePollState, DatePollView } from '../../api/gen/types.gen';
import type { Tone } from '../../ui/Chip';

/** In the order in which they are asked. */
export const choices = ['YES', 'IF_NEED_BE', 'NO'] as const satisfies readonly DatePollChoice[];

export const choiceTone: Readonly<Record<DatePollChoice, Tone>> = { YES: 'ok', IF_NEED_BE: 'warn', NO: 'bad' };

export const stateTone: Readonly<Partial<Record<DatePollState, Tone>>> = { OPEN: 'brand', OVER: 'warn' };

/** A date as the meeting would have it. */
export const whenOf = ({ timeZone }: DatePollView, { start, end }: DatePollDateView) => ({ start, end, timeZone });
