import type { AttendanceOverTime, YearReport } from '../api/gen/types.gen';
import { committee, meeting, series } from './meetings';

const first = { id: meeting.id, name: meeting.title };
const second = { id: '0198f2aa-0000-7000-8000-000000000058', name: { de: 'Zweites Treffen' } };
const organisation = { id: '0198f2aa-0000-7000-8000-000000000081', name: { de: 'Verein der Frauen' } };

export const attendance: AttendanceOverTime = {
  from: '2026-01-01',
  to: '2026-12-31',
  meetings: [
    {
      meeting: first,
      date: '2026-03-11',
      invited: 6,
      came: 5,
      excused: 1,
      constituencies: [
        { key: 'mso', invited: 4, came: 3 },
        { invited: 2, came: 2 },
      ],
    },
    {
      meeting: second,
      date: '2026-06-10',
      invited: 6,
      came: 2,
      excused: 0,
      constituencies: [
        { key: 'mso', invited: 4, came: 2 },
        { invited: 2, came: 0 },
      ],
    },
  ],
  constituencies: [
    { key: 'mso', name: { de: 'Migrantenorganisationen' }, invited: 8, came: 5 },
    { invited: 4, came: 2 },
  ],
  organisations: [{ organisation, invitedTo: [first.id, second.id], cameTo: [first.id] }],
};

export const yearReport: YearReport = {
  year: 2026,
  asOf: '2026-11-25',
  network: committee.network,
  committee: { id: committee.id, name: committee.name },
  held: 2,
  planned: 1,
  cancelled: 0,
  series: [
    {
      series: { id: series.id, name: series.title },
      targetPerYear: 6,
      held: 2,
      planned: 1,
      cancelled: 0,
      behind: 3,
    },
  ],
  meetings: [
    { meeting: first, date: '2026-03-11', progress: 'HELD', conclusion: { de: 'Es hat sich gelohnt.' } },
    { meeting: second, date: '2026-06-10', progress: 'HELD' },
    { meeting: { id: '0198f2aa-0000-7000-8000-000000000057', name: { de: 'Drittes Treffen' } }, progress: 'PLANNED' },
  ],
  attendance,
  decisions: [{ id: 'd1', meeting: first, date: '2026-03-11', text: { de: 'Wir gründen uns.' } }],
  tasks: {
    given: 3,
    done: 2,
    open: 1,
    overdue: 1,
    left: [{ id: 't1', meeting: first, text: { de: 'Einladen' }, dueOn: '2026-04-01', overdue: true }],
  },
  concerns: { raised: 4, open: 1, onAgenda: 1, answered: 2, declined: 0 },
  members: { members: 8, joined: [organisation], left: [{ id: '0198f2aa-0000-7000-8000-000000000082' }] },
  acknowledgements: [{ de: 'Gefördert aus Mitteln des Landes.' }],
};
