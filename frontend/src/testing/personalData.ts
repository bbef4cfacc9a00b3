import type { DataLinkPage, ErasurePreview, PersonalData } from '../api/gen/types.gen';
import { networkId, networkSummary } from './organisations';
import { dataRequest } from './privacy';

const network = { id: networkId, name: networkSummary.name };

export const personalData: PersonalData = {
  $schema: '/schemas/personal-data.json',
  createdAt: '2026-11-25T09:00:00Z',
  persons: [],
  addresses: ['hansen@erfurt.example'],
  sections: [
    {
      kind: 'person',
      label: { original: 'de', de: 'Person' },
      items: [{ id: 'p1', relation: 'ABOUT', network, values: { family_name: 'Hansen', visibility: 'PUBLIC' } }],
    },
  ],
};

export const dataLinkPage: DataLinkPage = {
  email: 'hansen@erfurt.example',
  expiresAt: '2026-12-02T09:00:00Z',
  networks: [network],
  requests: [dataRequest],
};

export const erasurePreview: ErasurePreview = {
  id: '0198f2aa-0000-7000-8000-000000000301',
  version: 3,
  updatedAt: '2026-03-04T10:00:00Z',
  displayName: 'Dr. Hilde Hansen',
  counts: [{ kind: 'person', label: { original: 'de', de: 'Person' }, about: 1, mentioning: 2 }],
  elsewhere: 1,
  addresses: ['hansen@erfurt.example'],
  sharedAddresses: ['info@erfurt.example'],
  familyNameOfOthers: false,
  familyNameAlone: [
    { kind: 'meeting', label: { original: 'de', de: 'Treffen' }, id: 'm1', words: 'Frau Hansen berichtet' },
  ],
  openRequests: 1,
};
