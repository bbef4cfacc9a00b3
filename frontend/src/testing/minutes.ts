import { HttpResponse, http, type RequestHandler } from 'msw';
import type { MinutesComments, MinutesSummary, MinutesView } from '../api/gen/types.gen';
import { meeting, meetingSummary } from './meetings';

const id = '0198f2aa-0000-7000-8000-000000000981';

/** Sent round, as somebody reads them who did not write them alone. */
export const minutes: MinutesView = {
  id,
  version: 3,
  createdAt: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-03T10:00:00Z',
  network: meeting.network,
  meeting: { id: meeting.id, name: meeting.title },
  number: 2,
  status: 'CIRCULATED',
  title: { original: 'de', de: 'Protokoll der Gründung' },
  sections: [
    {
      id: 's1',
      kind: 'ATTENDANCE',
      title: { original: 'de', de: 'Anwesenheit' },
      text: { original: 'de', de: '- Ada Muster' },
      visibility: 'NETWORK',
    },
    {
      id: 's2',
      kind: 'NEXT_STEP',
      title: { original: 'de', de: 'Weiteres Vorgehen' },
      text: { original: 'de', de: 'Zweites Treffen im **Mai**' },
      reached: 'AGREED',
      visibility: 'PUBLIC',
    },
  ],
  circulatedAt: '2026-11-03T10:00:00Z',
  onlyMine: false,
  visibility: 'PUBLIC',
  sources: [],
};

/** The version before, which was approved. */
export const approvedMinutes: MinutesView = {
  ...minutes,
  id: '0198f2aa-0000-7000-8000-000000000980',
  number: 1,
  status: 'APPROVED',
  approvedAt: '2026-11-01T10:00:00Z',
  sections: minutes.sections.map((section) =>
    section.id === 's2' ? { ...section, text: { original: 'de', de: 'Zweites Treffen im **April**' } } : section,
  ),
};

const minutesComments: MinutesComments = {
  items: [
    {
      id: 'c1',
      createdAt: '2026-11-04T10:00:00Z',
      section: 's2',
      text: 'Es war der Juni.',
      author: 'Mirko Mitglied',
      mine: false,
    },
  ],
};

function summary(view: MinutesView): MinutesSummary {
  const { sections: _sections, sources: _sources, version: _version, onlyMine: _onlyMine, ...shown } = view;
  return shown;
}

export const listing = (...versions: MinutesView[]): RequestHandler =>
  http.get('*/api/v1/minutes', () => HttpResponse.json({ items: versions.map((version) => summary(version)) }));

export const aroundMinutes: RequestHandler[] = [
  listing(minutes, approvedMinutes),
  http.get(`*/api/v1/minutes/${minutes.id}`, () => HttpResponse.json(minutes)),
  http.get(`*/api/v1/minutes/${approvedMinutes.id}`, () => HttpResponse.json(approvedMinutes)),
  http.get('*/api/v1/minutes/*/comments', () => HttpResponse.json(minutesComments)),
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(meeting)),
  http.get('*/api/v1/meetings', () =>
    HttpResponse.json({
      items: [
        {
          ...meetingSummary,
          id: '0198f2aa-0000-7000-8000-000000000982',
          title: { original: 'de', de: 'Zweites Treffen' },
          date: '2999-01-01',
        },
      ],
    }),
  ),
];
