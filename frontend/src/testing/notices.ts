import { HttpResponse, http, type RequestHandler } from 'msw';
import type { NoticeReplies, NoticeSummary, NoticeView } from '../api/gen/types.gen';
import { network } from './networks';
import { surroundings } from './offers';

const id = '0198f2aa-0000-7000-8000-000000000971';

/** As another member of its network reads it. */
export const notice: NoticeView = {
  id,
  version: 2,
  createdAt: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-03T10:00:00Z',
  network: { id: network.id, name: network.name },
  kind: 'LOOKING_FOR',
  title: { original: 'de', de: 'Raum für einen Sprachtreff gesucht' },
  text: { original: 'de', de: 'Für zwanzig Personen.\n\nMittwochs ab 17 Uhr.' },
  organisation: { id: '0198f2aa-0000-7000-8000-000000000101', name: { original: 'de', de: 'Haus der Vielfalt' } },
  period: { until: '2999-03-31', ended: false },
  topics: ['asylum-residence'],
  pinned: false,
  repliesClosed: false,
  author: 'Mirko Mitglied',
  mine: false,
  visibility: 'NETWORK',
  sources: [],
};

const { version: _version, repliesClosed: _closed, mine: _mine, sources: _sources, ...shown } = notice;
export const noticeSummary: NoticeSummary = { ...shown, replies: 2 };

export const replies: NoticeReplies = {
  items: [
    {
      id: 'r1',
      createdAt: '2026-11-02T11:00:00Z',
      text: 'Unser Saal ist frei.',
      author: 'Rita Redaktion',
      mine: false,
    },
    { id: 'r2', createdAt: '2026-11-02T12:00:00Z', text: 'Danke!', mine: true },
  ],
};

/** What the pages of a board ask. */
export const aroundNotices: RequestHandler[] = [
  http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
  http.get(`*/api/v1/notices/${id}/replies`, () => HttpResponse.json(replies)),
  http.get(`*/api/v1/notices/${id}`, () => HttpResponse.json(notice)),
  http.get('*/api/v1/notices', () => HttpResponse.json({ items: [noticeSummary], total: 1 })),
  ...surroundings,
];
