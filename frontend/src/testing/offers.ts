import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  CounsellingOfferFacets,
  CounsellingOfferSummary,
  CounsellingOfferView,
  ListTermsResponse,
  Problem,
} from '../api/gen/types.gen';

const id = '0198f2aa-0000-7000-8000-000000000001';

export const offer: CounsellingOfferView = {
  id,
  version: 3,
  createdAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-03-04T10:00:00Z',
  networkId: '0198f2aa-0000-7000-8000-0000000000aa',
  name: { original: 'de', de: 'Asylverfahrensberatung' },
  summary: { original: 'de', de: 'Vorbereitung auf die Anhörung.', en: 'Preparing for the hearing.' },
  kind: 'COUNSELLING',
  audienceScope: 'OPEN_TO_ALL',
  hardshipCases: false,
  audienceKinds: [],
  status: 'ACTIVE',
  publication: 'PUBLISHED',
  period: {},
  visibility: 'PUBLIC',
  access: 'APPOINTMENT',
  cost: 'FREE',
  topics: ['asylum-residence'],
  targetGroups: [],
  languages: ['de', 'ar'],
  modes: ['IN_PERSON'],
  providers: [{ id: '0198f2aa-0000-7000-8000-0000000000bb', name: { original: 'de', de: 'Beratungsstelle am Anger' } }],
  territories: [],
  tags: [],
  statedCounts: [],
  sources: [],
  incompleteLists: [],
  contactPoints: [{ kind: 'PHONE', value: '0361 23 01 25', normalised: '+49361230125', visibility: 'PUBLIC' }],
  places: [
    {
      id: '0198f2aa-0000-7000-8000-0000000000cc',
      address: { lines: ['Anger 1'], postalCode: '99084', locality: 'Erfurt', country: 'DE' },
      hours: [{ days: ['MO', 'TU'], opens: '09:00', closes: '12:00' }],
    },
  ],
};

export const summary: CounsellingOfferSummary = {
  id,
  updatedAt: offer.updatedAt,
  networkId: offer.networkId,
  publication: 'PUBLISHED',
  modes: [],
  territories: [],
  points: [],
  name: offer.name,
  summary: offer.summary,
  kind: 'COUNSELLING',
  status: 'ACTIVE',
  visibility: 'PUBLIC',
  topics: offer.topics,
  languages: offer.languages,
  targetGroups: [],
  providers: offer.providers,
  audienceScope: 'OPEN_TO_ALL',
  hours: [],
};

const topics: ListTermsResponse = {
  items: [
    {
      id: '0198f2aa-0000-7000-8000-0000000000dd',
      version: 1,
      updatedAt: '2026-01-02T10:00:00Z',
      code: 'asylum-residence',
      name: { de: 'Asyl & Aufenthalt', en: 'Asylum & residence' },
      icon: 'scale',
      uris: [],
      members: [],
    },
  ],
};

const facets: CounsellingOfferFacets = {
  topics: [{ code: 'asylum-residence', count: 7 }],
  languages: [
    { code: 'de', count: 5 },
    { code: 'ar', count: 3 },
  ],
  targetGroups: [],
  territories: [],
  modes: [],
};

/** What the pages of offers ask besides the offers themselves. */
export const surroundings: RequestHandler[] = [
  http.get('*/api/v1/vocabularies/topics', () => HttpResponse.json(topics)),
  http.get('*/api/v1/vocabularies/*', () => HttpResponse.json({ items: [] } satisfies ListTermsResponse)),
  http.get('*/api/v1/counselling-offers/facets', () => HttpResponse.json(facets)),
  http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/concerns', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [] })),
];

export const problem = (body: Omit<Problem, 'instance'>) =>
  HttpResponse.json<Problem>(
    { instance: '/api/v1/counselling-offers', ...body },
    { status: body.status, headers: { 'Content-Type': 'application/problem+json' } },
  );
