import { HttpResponse, http } from 'msw';
import type { Me, MembershipView, NetworkView } from '../api/gen/types.gen';
import { memberships, networkId, networkSummary, organisation } from './organisations';

export const network: NetworkView = {
  ...networkSummary,
  version: 2,
  createdAt: '2026-01-02T10:00:00Z',
  alternateNames: [],
  mission: { original: 'de', de: 'Ein Platz für den Austausch von Ideen.' },
  vision: { original: 'en', en: 'A confident society.' },
  foundedPlace: { locality: 'Prag', country: 'CZ' },
  levels: ['NATIONAL'],
  targetGroups: [],
  audiences: [],
  goals: [{ text: { original: 'de', de: 'Mehr Dialog' }, status: 'UNDER_WAY' }],
  principles: [{ original: 'de', de: 'Auf Augenhöhe' }],
  statedCounts: [{ subject: 'members', value: 16, qualifier: 'AT_LEAST' }],
  contactPoints: [],
  memberCategories: [],
  constituencies: [],
  admission: { openForApplications: true },
  concernsFrom: 'MEMBERS',
  reminderDays: [7, 1],
  links: [
    {
      id: '0198f2aa-0000-7000-8000-000000000201',
      network: { id: '0198f2aa-0000-7000-8000-000000000202', name: { original: 'de', de: 'Welt der Städte' } },
      kind: 'ENGAGED_IN',
      period: { stated: 'seit Jahren' },
    },
  ],
  sources: [{ document: 'Über uns', quote: 'gegründet 2003 in Prag' }],
  incompleteLists: ['memberships'],
};

export const membership: MembershipView = {
  id: memberships.items[0]?.id ?? '',
  version: 5,
  createdAt: '2026-01-02T10:00:00Z',
  updatedAt: '2026-01-02T10:00:00Z',
  network: { id: networkId, name: network.name },
  organisation: { id: organisation.id, name: organisation.name },
  role: 'MEMBER',
  status: 'ACTIVE',
  period: { from: '2003-05' },
  visibility: 'PUBLIC',
  sources: [],
  incompleteLists: [],
  confirmed: true,
};

export const coordinator = { isSignedIn: true, subject: 'someone', name: 'Kim Koordination' } as const;

/** Whoever is signed in coordinates the network. */
export const coordinates = http.get('*/api/v1/me', () =>
  HttpResponse.json({
    signedIn: true,
    platformAdministrator: false,
    grants: [
      {
        id: '0198f2aa-0000-7000-8000-000000000203',
        subject: 'someone',
        role: 'COORDINATOR',
        createdAt: '2026-01-02T10:00:00Z',
        network: { id: networkId },
      },
    ],
  } satisfies Me),
);
