import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  ListMembershipsResponse,
  ListNetworksResponse,
  NetworkSummary,
  OrganisationSummary,
  OrganisationView,
} from '../api/gen/types.gen';

const id = '0198f2aa-0000-7000-8000-000000000101';
export const networkId = '0198f2aa-0000-7000-8000-0000000000aa';

export const organisation: OrganisationView = {
  id,
  version: 3,
  createdAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-03-04T10:00:00Z',
  networkId,
  name: { original: 'de', de: 'Haus der Vielfalt' },
  shortName: 'HdV',
  alternateNames: ['Vielfaltshaus'],
  legalForm: 'e. V.',
  kind: 'MSO',
  nameKnown: true,
  country: 'DE',
  migrantLed: true,
  newcomer: false,
  tags: [],
  description: { original: 'de', de: 'Ein Verein von Zugewanderten für alle.' },
  fieldsOfWork: ['asylum-residence'],
  competences: [{ original: 'de', de: 'Übersetzen bei Behörden' }],
  territories: [],
  levels: ['LOCAL'],
  audiences: ['MIGRANTS'],
  identifiers: [{ scheme: 'Vereinsregister', value: 'VR 1234' }],
  period: { from: '1998' },
  logo: { alternativeText: { original: 'de', de: 'Logo Haus der Vielfalt' } },
  rights: '© Haus der Vielfalt',
  contactPoints: [{ kind: 'PHONE', value: '0361 55 66 77', normalised: '+49361556677', visibility: 'PUBLIC' }],
  statedCounts: [{ subject: 'volunteers', value: 60, qualifier: 'AT_LEAST' }],
  verified: true,
  sites: [
    {
      id: '0198f2aa-0000-7000-8000-000000000102',
      name: { original: 'de', de: 'Begegnungszentrum' },
      kind: 'VENUE',
      status: 'BUILDING',
      address: { lines: ['Anger 1'], postalCode: '99084', locality: 'Erfurt', country: 'DE' },
      contactPoints: [],
    },
  ],
  visibility: 'PUBLIC',
  sources: [{ document: 'Faltblatt', quote: 'seit 1998 in Erfurt', field: '/period/from' }],
  incompleteLists: ['fieldsOfWork'],
  networks: [networkId],
};

export const organisationSummary: OrganisationSummary = {
  id,
  updatedAt: organisation.updatedAt,
  networkId,
  name: organisation.name,
  shortName: 'HdV',
  legalForm: 'e. V.',
  kind: 'MSO',
  nameKnown: true,
  country: 'DE',
  migrantLed: true,
  newcomer: false,
  fieldsOfWork: ['asylum-residence'],
  locality: 'Erfurt',
  visibility: 'PUBLIC',
};

export const networkSummary: NetworkSummary = {
  id: networkId,
  updatedAt: organisation.updatedAt,
  name: { original: 'de', de: 'Bündnis am Fluss' },
  kind: 'UMBRELLA',
  status: 'ACTIVE',
  operatedHere: true,
  period: { from: '2003' },
  focusTopics: [],
  recordedMembers: 2,
  visibility: 'PUBLIC',
};

export const memberships: ListMembershipsResponse = {
  items: [
    {
      id: '0198f2aa-0000-7000-8000-000000000103',
      updatedAt: organisation.updatedAt,
      network: { id: networkId, name: networkSummary.name },
      organisation: { id, name: organisation.name },
      role: 'MEMBER',
      status: 'ACTIVE',
      period: { from: '2003-05' },
      constituency: 'Vereine',
      visibility: 'PUBLIC',
      confirmed: true,
    },
  ],
};

/** What the pages of organisations ask besides the organisation itself. */
export const aroundOrganisations: RequestHandler[] = [
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] } satisfies ListNetworksResponse)),
  http.get('*/api/v1/memberships', () => HttpResponse.json(memberships)),
  http.get('*/api/v1/counselling-offers', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/committees', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/persons', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/meetings', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/meeting-series', () => HttpResponse.json({ items: [] })),
];
