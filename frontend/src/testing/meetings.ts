import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  CommitteeSummary,
  CommitteeView,
  MeetingSummary,
  MeetingView,
  Me,
  MeetingSeriesSummary,
} from '../api/gen/types.gen';
import { surroundings as common } from './offers';

const network = { id: '0198f2aa-0000-7000-8000-0000000000aa', name: { original: 'de', de: 'Netzwerk Bautzen' } };
const updatedAt = '2026-03-04T10:00:00Z';
const kept = { version: 3, createdAt: '2026-01-02T10:00:00Z', updatedAt, sources: [], incompleteLists: [] };

export const committee: CommitteeView = {
  ...kept,
  id: '0198f2aa-0000-7000-8000-000000000040',
  network,
  name: { original: 'de', de: 'Koordinationskomitee' },
  kind: 'COORDINATION_COMMITTEE',
  permanence: 'STANDING',
  lifecycle: 'FORMING',
  external: false,
  membersOnly: false,
  period: {},
  purposes: [{ original: 'de', de: 'Gemeinsame politische Stimme' }],
  principles: [],
  goals: [],
  constituencies: [{ key: 'mso', name: { de: 'Migrantenorganisationen' }, role: { de: 'Sie kennen die Bedarfe.' } }],
  topics: [],
  statedCounts: [],
  contactPoints: [],
  visibility: 'PUBLIC',
};

export const committeeSummary: CommitteeSummary = {
  id: committee.id,
  updatedAt,
  network,
  name: committee.name,
  kind: 'COORDINATION_COMMITTEE',
  permanence: 'STANDING',
  lifecycle: 'FORMING',
  external: false,
  membersOnly: false,
  period: {},
  topics: [],
  visibility: 'PUBLIC',
};

export const meeting: MeetingView = {
  ...kept,
  id: '0198f2aa-0000-7000-8000-000000000050',
  network,
  committee: { id: committee.id, name: committee.name },
  title: { original: 'de', de: 'Gründungstreffen' },
  kind: 'FOUNDING',
  status: 'PLANNED',
  date: '2099-03-11',
  start: '2099-03-11T18:00:00+01:00',
  end: '2099-03-11T20:00:00+01:00',
  timeZone: 'Europe/Berlin',
  place: { name: { de: 'Landratsamt' }, locality: 'Bautzen', country: 'DE' },
  purposes: [],
  objectives: [],
  levels: [],
  audiences: [],
  audienceLevels: [],
  focusTopics: [],
  statedCounts: [],
  attendedCategories: [],
  reports: [],
  agendaItems: [
    { id: '0198f2aa-0000-7000-8000-000000000051', title: { de: 'Austausch' }, kind: 'EXCHANGE', visibility: 'PUBLIC' },
    { id: '0198f2aa-0000-7000-8000-000000000052', title: { de: 'Planung' }, kind: 'PLANNING', visibility: 'PUBLIC' },
  ],
  outcomes: [],
  visibility: 'PUBLIC',
};

export const meetingSummary: MeetingSummary = {
  id: meeting.id,
  updatedAt,
  network,
  committee: meeting.committee,
  title: meeting.title,
  kind: 'FOUNDING',
  status: 'PLANNED',
  date: '2099-03-11',
  start: meeting.start,
  end: meeting.end,
  timeZone: 'Europe/Berlin',
  placeName: { de: 'Landratsamt' },
  locality: 'Bautzen',
  focusTopics: [],
  visibility: 'PUBLIC',
};

/** Noted for a day of which nobody wrote down the year. */
export const undatedMeeting: MeetingSummary = {
  id: '0198f2aa-0000-7000-8000-000000000059',
  updatedAt,
  network,
  title: { de: 'Abendtreffen' },
  kind: 'SESSION',
  status: 'TENTATIVE',
  date: 'XXXX-03-30',
  focusTopics: [],
  visibility: 'PUBLIC',
};

export const series: MeetingSeriesSummary = {
  id: '0198f2aa-0000-7000-8000-000000000060',
  updatedAt,
  network,
  title: { de: 'Netzwerktagungen' },
  kind: 'PLENARY_CONFERENCE',
  targetPerYear: 6,
  heldThisYear: 4,
  plannedThisYear: 2,
  behindThisYear: 0,
  focusTopics: [],
  audiences: [],
  period: {},
  visibility: 'PUBLIC',
};

const me: Me = {
  signedIn: true,
  platformAdministrator: false,
  grants: [
    { createdAt: updatedAt, id: '0198f2aa-0000-7000-8000-0000000000ee', subject: 'anna', role: 'COORDINATOR', network },
  ],
};

/** What the pages of committees and meetings ask besides these themselves. */
export const surroundings: RequestHandler[] = [
  http.get('*/api/v1/me', () => HttpResponse.json(me)),
  http.get('*/api/v1/persons', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/committees', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/meetings', () => HttpResponse.json({ items: [], total: 0 })),
  http.get('*/api/v1/meeting-series', () => HttpResponse.json({ items: [] })),
  ...common,
];
