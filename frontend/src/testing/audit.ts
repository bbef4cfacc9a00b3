import type { AuditRecordView } from '../api/gen/types.gen';
import { networkId, networkSummary, organisation } from './organisations';

const network = { id: networkId, name: networkSummary.name };

/** An organisation got an English name and another short one, and lost a telephone number. */
export const changed: AuditRecordView = {
  id: '0198f2aa-0000-7000-8000-000000000601',
  at: '2026-11-23T10:00:00.123456Z',
  action: 'CHANGED',
  kind: 'ORGANISATION',
  object: { id: organisation.id, name: organisation.name },
  network,
  subject: '00000000-0000-7000-8000-000000000002',
  subjectName: 'Kim Koordination',
  client: 'treffpunkt-web',
  filters: [],
  reversible: true,
  changes: [
    { member: '/name/en', after: 'House of Diversity' },
    { member: '/shortName', before: 'Haus', after: 'HdV' },
    { member: '/kind', before: 'NGO', after: 'MSO' },
    { member: '/period/from', before: '1997', after: '1998-03' },
    {
      member: '/contactPoints',
      before: [
        { kind: 'PHONE', value: '0361 11', visibility: 'PUBLIC' },
        { kind: 'PHONE', value: '0361 22', visibility: 'NETWORK' },
      ],
      after: [{ kind: 'PHONE', value: '0361 11', visibility: 'PUBLIC' }],
    },
  ],
};

export const deleted: AuditRecordView = {
  id: '0198f2aa-0000-7000-8000-000000000602',
  at: '2026-11-22T10:00:00Z',
  action: 'DELETED',
  kind: 'ORGANISATION',
  object: { id: organisation.id, name: organisation.name },
  network,
  subject: 'someone',
  filters: [],
  reversible: true,
  changes: [{ member: '/name/de', before: 'Haus der Vielfalt' }],
};

/** Somebody tried to write what is not theirs. */
export const refused: AuditRecordView = {
  id: '0198f2aa-0000-7000-8000-000000000603',
  at: '2026-11-21T10:00:00Z',
  action: 'REFUSED',
  kind: 'ORGANISATION',
  object: { id: organisation.id, name: organisation.name },
  network,
  subject: '00000000-0000-7000-8000-000000000009',
  client: 'treffpunkt-web',
  operation: 'replaceOrganisation',
  filters: [],
  reversible: false,
};

export const readInBulk: AuditRecordView = {
  id: '0198f2aa-0000-7000-8000-000000000604',
  at: '2026-11-20T10:00:00Z',
  action: 'READ_IN_BULK',
  kind: 'PERSON',
  network,
  subject: '00000000-0000-7000-8000-000000000002',
  subjectName: 'Kim Koordination',
  operation: 'listPersons',
  filters: ['q', 'network'],
  count: 120,
  reversible: false,
};
