import { HttpResponse, http, type RequestHandler } from 'msw';
import type { ConcernSummary, ConcernView } from '../api/gen/types.gen';
import { network } from './networks';
import { surroundings } from './offers';

const id = '0198f2aa-0000-7000-8000-000000000981';

/** As another member of its network reads it. */
export const concern: ConcernView = {
  id,
  version: 1,
  createdAt: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-03T10:00:00Z',
  network: { id: network.id, name: network.name },
  kind: 'NEED',
  title: { original: 'de', de: 'Kinderbetreuung im Sprachkurs' },
  text: { original: 'de', de: 'Niemand achtet auf die Kinder.' },
  supportRequired: { original: 'de', de: 'Ein Raum an drei Vormittagen.' },
  topics: ['asylum-residence'],
  targetGroups: [],
  status: 'OPEN',
  supporters: 3,
  supported: false,
  agenda: [],
  author: 'Mirko Mitglied',
  mine: false,
  visibility: 'NETWORK',
  sources: [],
};

export const concernSummary: ConcernSummary = {
  id,
  createdAt: concern.createdAt,
  updatedAt: concern.updatedAt,
  network: concern.network,
  kind: concern.kind,
  title: concern.title,
  text: concern.text,
  topics: concern.topics,
  status: concern.status,
  supporters: concern.supporters,
  supported: false,
  author: 'Mirko Mitglied',
  visibility: 'NETWORK',
};

/** What the pages of a backlog ask. */
export const aroundConcerns: RequestHandler[] = [
  http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
  http.get(`*/api/v1/concerns/${id}/supporters`, () =>
    HttpResponse.json({ items: [{ name: 'Gregor Gremium', since: '2026-11-02T11:00:00Z' }] }),
  ),
  http.get(`*/api/v1/concerns/${id}`, () => HttpResponse.json(concern)),
  http.get('*/api/v1/concerns', () => HttpResponse.json({ items: [concernSummary], total: 1 })),
  http.get('*/api/v1/committees', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/meetings', () => HttpResponse.json({ items: [] })),
  ...surroundings,
];
