import type {
  AgreementSignatures,
  AgreementSummary,
  AgreementVersionView,
  AgreementView,
  SigningPage,
} from '../api/gen/types.gen';
import { network, membership } from './networks';
import { organisation } from './organisations';

const first = {
  number: 1,
  inForceFrom: '2020-01-01',
  publishedAt: '2019-12-01T10:00:00Z',
};
const second = {
  number: 2,
  inForceFrom: '2025-01-01',
  publishedAt: '2024-12-01T10:00:00Z',
  changes: { original: 'de', de: 'Neu: Wir treffen uns viermal im Jahr.' },
};

export const agreement: AgreementView = {
  id: '0198f2aa-0000-7000-8000-000000000901',
  version: 4,
  createdAt: '2019-11-01T10:00:00Z',
  updatedAt: '2024-12-01T10:00:00Z',
  network: { id: network.id, name: network.name },
  title: { original: 'de', de: 'Geschäftsordnung des Bündnisses' },
  kind: 'RULES_OF_PROCEDURE',
  status: 'IN_FORCE',
  period: { from: '2020' },
  parties: [
    { id: '0198f2aa-0000-7000-8000-000000000902', organisation: { id: organisation.id, name: organisation.name } },
  ],
  signatories: { roles: ['MEMBER'] },
  requiredToJoin: true,
  versions: [first, second],
  visibility: 'NETWORK',
  sources: [],
  incompleteLists: [],
};

export const agreementSummary: AgreementSummary = {
  id: agreement.id,
  updatedAt: agreement.updatedAt,
  network: agreement.network,
  title: agreement.title,
  kind: agreement.kind,
  status: agreement.status,
  period: agreement.period,
  requiredToJoin: true,
  newestVersion: 2,
  visibility: 'NETWORK',
};

export const newest: AgreementVersionView = {
  ...second,
  text: { original: 'de', de: '# Paragraf 1\n\nWir arbeiten **auf Augenhöhe**.\n\n<img src=x onerror=alert(1)>' },
};

export const signatures: AgreementSignatures = {
  agreementVersion: 2,
  signed: 1,
  missing: 1,
  items: [
    {
      membership: { id: membership.id },
      name: organisation.name,
      state: 'SIGNED',
      signature: {
        id: '0198f2aa-0000-7000-8000-000000000903',
        version: 1,
        createdAt: '2024-12-05T10:00:00Z',
        updatedAt: '2024-12-05T10:00:00Z',
        agreement: { id: agreement.id },
        agreementVersion: 2,
        membership: { id: membership.id },
        method: 'LINK',
        name: 'Ada Beispiel',
        function: 'Vorstand',
        signedOn: '2024-12-05',
      },
    },
    {
      membership: { id: '0198f2aa-0000-7000-8000-000000000904' },
      name: { original: 'de', de: 'Stadtverwaltung' },
      state: 'DECLINED',
      requestedAt: '2024-12-01T10:00:00Z',
      declineReason: 'Das Rechtsamt prüft noch.',
    },
  ],
};

export const signingPage: SigningPage = {
  network: network.name,
  member: organisation.name,
  name: 'Ada Beispiel',
  title: agreement.title,
  kind: agreement.kind,
  agreementVersion: 2,
  text: newest.text,
  inForceFrom: second.inForceFrom,
  changes: second.changes,
  expiresAt: '2026-12-24T10:00:00Z',
  state: 'OPEN',
};
