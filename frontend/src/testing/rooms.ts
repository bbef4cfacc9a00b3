import { HttpResponse, http } from 'msw';
import type { MeetingRoom, MeetingView, RegisteredOutcome } from '../api/gen/types.gen';
import { meeting as planned, surroundings } from './meetings';

const person = { id: '0198f2aa-0000-7000-8000-000000000061', name: { de: 'Ada Muster' } };

/** A meeting with somebody who takes part. */
export const meeting: MeetingView = {
  ...planned,
  participations: [
    { id: '0198f2aa-0000-7000-8000-000000000062', person, role: 'DELEGATE', status: 'ACCEPTED', visibility: 'NETWORK' },
  ],
};

export const item = planned.agendaItems[0]?.id ?? '';
export const participation = '0198f2aa-0000-7000-8000-000000000062';
const address = `*/api/v1/meetings/${meeting.id}`;

export const room: MeetingRoom = {
  meeting: meeting.id,
  meetingVersion: meeting.version,
  now: '2099-03-11T17:10:00Z',
  progress: { agendaItem: { id: item }, since: '2099-03-11T17:05:00Z' },
  attendance: [],
  quorum: { noted: 0, seats: 1, present: 0, sides: [] },
  outcomes: [],
  notes: [],
  leads: true,
  takesNotes: true,
};

export const roomHandlers = (view: Partial<MeetingRoom> = {}, of: MeetingView = meeting) => [
  http.get(`${address}/room`, () => HttpResponse.json({ ...room, ...view })),
  http.get(address, () => HttpResponse.json(of)),
  ...surroundings,
];

export const registered: RegisteredOutcome = {
  id: '0198f2aa-0000-7000-8000-000000000071',
  outcome: { kind: 'DECISION', text: { de: 'Wir gründen uns.' }, visibility: 'PUBLIC' },
  meeting: { id: meeting.id, name: meeting.title },
  network: meeting.network,
  date: '2026-03-11',
  supersededBy: [],
  completes: false,
};
