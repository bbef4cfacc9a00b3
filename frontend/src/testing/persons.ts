import { HttpResponse, http, type RequestHandler } from 'msw';
import type { PersonSummary, PersonView } from '../api/gen/types.gen';
import { noConsents } from './consents';
import { surroundings } from './offers';
import { aroundOrganisations, networkId, organisation } from './organisations';

const at = { id: organisation.id, name: organisation.name };

/** As coordinators read her: with everything. */
export const person: PersonView = {
  id: '0198f2aa-0000-7000-8000-000000000301',
  version: 3,
  createdAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-03-04T10:00:00Z',
  networkId,
  displayName: 'Dr. Hilde Hansen',
  givenName: 'Hilde',
  familyName: 'Hansen',
  academicTitle: 'Dr.',
  languages: ['de', 'ar'],
  engagement: 'VOLUNTEER',
  contactPoints: [
    {
      kind: 'PHONE',
      value: '0361 12 34 56',
      normalised: '+49361123456',
      visibility: 'PUBLIC',
      basis: { purpose: 'Steht auf der Website', legalBasis: 'CONSENT', recordedOn: '2025-03' },
    },
    { kind: 'EMAIL', value: 'hansen@erfurt.example', visibility: 'NETWORK' },
  ],
  basis: { purpose: 'Ansprechperson des Netzwerks', legalBasis: 'PUBLIC_TASK' },
  functions: [
    {
      id: '0198f2aa-0000-7000-8000-000000000302',
      title: { original: 'de', de: 'Sachbearbeiterin' },
      office: false,
      organisation: { id: '0198f2aa-0000-7000-8000-000000000303' },
      period: { from: '1999', until: '2002' },
    },
    {
      id: '0198f2aa-0000-7000-8000-000000000304',
      title: { original: 'de', de: 'Geschäftsführerin' },
      office: false,
      organisation: at,
      subject: { original: 'de', de: 'Vertretung nach außen' },
      period: { from: '2002-10' },
    },
  ],
  visibility: 'PUBLIC',
  sources: [{ document: 'Ansprechpersonen', quote: 'Kontakt: Dr. Hilde Hansen' }],
  incompleteLists: ['functions'],
};

/** An office whose holder nobody named. */
export const commissioner: PersonView = {
  id: '0198f2aa-0000-7000-8000-000000000305',
  version: 1,
  createdAt: person.createdAt,
  updatedAt: person.updatedAt,
  networkId,
  displayName: 'Ausländerbeauftragte',
  languages: [],
  contactPoints: [],
  functions: [
    {
      id: '0198f2aa-0000-7000-8000-000000000306',
      title: { original: 'de', de: 'Ausländerbeauftragte', en: 'Commissioner for foreigners' },
      office: true,
    },
  ],
  visibility: 'PUBLIC',
  sources: [],
  incompleteLists: [],
};

export const personSummary: PersonSummary = {
  id: person.id,
  updatedAt: person.updatedAt,
  networkId,
  name: { original: 'und', und: person.displayName },
  displayName: person.displayName,
  engagement: 'VOLUNTEER',
  function: { original: 'de', de: 'Geschäftsführerin' },
  organisation: at,
  visibility: 'NETWORK',
};

export const commissionerSummary: PersonSummary = {
  id: commissioner.id,
  updatedAt: commissioner.updatedAt,
  networkId,
  name: { original: 'de', de: 'Ausländerbeauftragte', en: 'Commissioner for foreigners' },
  displayName: commissioner.displayName,
  function: { original: 'de', de: 'Ausländerbeauftragte', en: 'Commissioner for foreigners' },
  visibility: 'PUBLIC',
};

/** What the pages of persons ask besides these themselves. */
export const aroundPersons: RequestHandler[] = [
  http.get(`*/api/v1/organisations/${organisation.id}`, () => HttpResponse.json(organisation)),
  http.get('*/api/v1/memberships', () => HttpResponse.json({ items: [] })),
  noConsents,
  ...aroundOrganisations,
  ...surroundings,
];
