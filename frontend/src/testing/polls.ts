import type { DatePollView, MeetingView } from '../api/gen/types.gen';
import { meeting } from './meetings';

const { date: _date, start: _start, end: _end, timeZone: _timeZone, ...undated } = meeting;

/** The same meeting before its date was found. */
export const tentative: MeetingView = { ...undated, status: 'TENTATIVE' };

/** The clocks are changed between the two. */
export const poll: DatePollView = {
  id: '0198f2aa-0000-7000-8000-000000000e01',
  meeting: { id: meeting.id, name: meeting.title },
  createdAt: '2099-01-01T10:00:00Z',
  state: 'OPEN',
  timeZone: 'Europe/Berlin',
  answerBy: '2099-03-12',
  dates: [
    {
      id: '0198f2aa-0000-7000-8000-000000000e02',
      start: '2099-03-25T18:00:00+01:00',
      end: '2099-03-25T20:00:00+01:00',
      yes: 1,
      ifNeedBe: 0,
      no: 1,
      mine: 'NO',
    },
    {
      id: '0198f2aa-0000-7000-8000-000000000e03',
      start: '2099-04-01T18:00:00+02:00',
      end: '2099-04-01T20:00:00+02:00',
      yes: 1,
      ifNeedBe: 1,
      no: 0,
    },
  ],
  answered: 2,
  answers: true,
  leads: false,
};
