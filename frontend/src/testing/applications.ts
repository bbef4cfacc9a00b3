import type { ApplicationStatusPage, ApplicationSummary, ApplicationView } from '../api/gen/types.gen';
import { network } from './networks';
import { networkId, organisation } from './organisations';

export const applicationSummary: ApplicationSummary = {
  id: '0198f2aa-0000-7000-8000-000000000401',
  createdAt: '2026-11-02T09:00:00Z',
  updatedAt: '2026-11-02T09:00:00Z',
  network: { id: networkId, name: network.name },
  name: { original: 'de', de: 'Frauen in Bewegung' },
  applicant: 'ORGANISATION',
  status: 'RECEIVED',
};

export const application: ApplicationView = {
  ...applicationSummary,
  version: 2,
  profile: { name: applicationSummary.name, kind: 'MSO', legalForm: 'e. V.', country: 'DE', migrantLed: true },
  contact: { givenName: 'Amira', familyName: 'Haddad', function: 'Vorstand', email: 'amira@example.org' },
  basis: { purpose: 'Antrag', legalBasis: 'CONSENT' },
  consentVersion: '2026-11',
  reason: 'Wir möchten mit anderen zusammenarbeiten.',
  language: 'de',
  steps: [{ kind: 'RECEIPT', by: 'Amira Haddad', at: '2026-11-02T09:00:00Z' }],
  likelyDuplicates: [{ id: organisation.id, name: organisation.name }],
};

const question = { kind: 'QUESTION', text: 'Wie viele Mitglieder haben Sie?', at: '2026-11-03T09:00:00Z' } as const;

export const questioned: ApplicationView = {
  ...application,
  status: 'QUESTION',
  steps: [...application.steps, { ...question, by: 'Kim Koordination' }],
};

/** The same as the applicant sees it. */
export const statusPage: ApplicationStatusPage = {
  id: application.id,
  network: network.name,
  name: application.name,
  status: 'QUESTION',
  receivedAt: application.createdAt,
  steps: [{ kind: 'RECEIPT', at: application.createdAt }, question],
};
