import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Me, PartnerContactSummary, PartnerContactView } from '../api/gen/types.gen';
import { noConsents } from './consents';
import { surroundings as common } from './offers';
import { networkId, networkSummary } from './organisations';

const network = { id: networkId, name: networkSummary.name };
const organisation = {
  id: '0198f2aa-0000-7000-8000-000000000301',
  name: { original: 'de', de: 'Ministerium für Schule' },
};
const person = { id: '0198f2aa-0000-7000-8000-000000000302', name: { original: 'und', und: 'Jana Nováková' } };
const keeper = { id: '0198f2aa-0000-7000-8000-000000000303', name: { original: 'und', und: 'Karin Albrecht' } };

export const partnerSummary: PartnerContactSummary = {
  id: '0198f2aa-0000-7000-8000-000000000300',
  updatedAt: '2026-03-04T10:00:00Z',
  network,
  person,
  organisation,
  category: 'PUBLIC_OFFICIAL',
  country: 'CZ',
  level: 'NATIONAL',
  topics: ['asylum-residence'],
  subject: { original: 'de', de: 'Sprachförderung an Schulen' },
  keeper,
  stage: 'ACTIVE',
  nextContactDue: '2020-01-15',
  multiplier: true,
  outdated: false,
  visibility: 'NETWORK',
};

/** As its coordinators read it. */
export const partnerContact: PartnerContactView = {
  ...partnerSummary,
  version: 3,
  createdAt: '2026-01-02T10:00:00Z',
  notes: 'Am besten dienstags anrufen',
  contactPoints: [{ kind: 'PHONE', value: '+420 234 811 111', normalised: '+420234811111', visibility: 'NETWORK' }],
  basis: { purpose: 'Zusammenarbeit', legalBasis: 'LEGITIMATE_INTEREST' },
  period: { from: '2019' },
  interactions: [
    {
      id: '0198f2aa-0000-7000-8000-000000000311',
      on: '2019',
      kind: 'VISIT',
      summary: { original: 'de', de: 'Antrittsbesuch' },
      person: keeper,
    },
    {
      id: '0198f2aa-0000-7000-8000-000000000312',
      on: '2026-03-14',
      kind: 'CALL',
      summary: { original: 'de', de: 'Telefonat über die Reise' },
    },
  ],
  sources: [],
  incompleteLists: [],
};

const { notes: _notes, basis: _basis, interactions: _interactions, ...shownToMembers } = partnerContact;

/** The same as a member reads it. */
export const partnerForMembers: PartnerContactView = shownToMembers;

export const signedIn = { isSignedIn: true, subject: 'someone', name: 'Kim Beispiel' } as const;

/** What the signed-in person is in the network; without a role, in none. */
export const meAs = (role?: 'MEMBER' | 'COORDINATOR'): RequestHandler =>
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      signedIn: true,
      platformAdministrator: false,
      grants: role
        ? [
            {
              id: '0198f2aa-0000-7000-8000-000000000321',
              subject: 'someone',
              role,
              createdAt: '2026-01-02T10:00:00Z',
              network,
            },
          ]
        : [],
    } satisfies Me),
  );

/** What the pages of partners ask besides the contacts themselves. */
export const aroundPartners: RequestHandler[] = [
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] })),
  http.get('*/api/v1/persons', () => HttpResponse.json({ items: [] })),
  noConsents,
  ...common,
];
