import type { DuplicatePair, Lookalike, MergePreview } from '../api/gen/types.gen';
import { networkId, organisation } from './organisations';

const lookalike: Lookalike = {
  id: organisation.id,
  version: 4,
  updatedAt: '2026-11-23T10:00:00Z',
  networkId,
  name: { original: 'de', de: 'Landsmannschaft am Fluss e.V.' },
  shortName: 'LaF',
  locality: 'Erfurt',
  visibility: 'PUBLIC',
  writable: true,
};

const other: Lookalike = {
  id: '0198f2aa-0000-7000-8000-000000000702',
  version: 1,
  updatedAt: '2026-11-23T10:00:00Z',
  networkId,
  name: { original: 'de', de: 'Landsmannschaft am Fluss' },
  visibility: 'PUBLIC',
  writable: true,
};

export const pair: DuplicatePair = {
  first: lookalike,
  second: other,
  score: 88,
  reasons: ['LEGAL_FORM', 'SAME_WEBSITE'],
  dismissed: false,
};

export const mergePreview: MergePreview = {
  kept: lookalike,
  other,
  fields: [
    {
      member: 'name',
      kept: lookalike.name,
      other: other.name,
      result: lookalike.name,
      take: 'KEPT',
      options: ['KEPT', 'OTHER'],
      differs: true,
    },
    {
      member: 'fieldsOfWork',
      kept: ['asylum-residence'],
      other: ['work'],
      result: ['asylum-residence', 'work'],
      take: 'BOTH',
      options: ['BOTH', 'KEPT', 'OTHER'],
      differs: true,
    },
    { member: 'kind', kept: 'MSO', other: 'MSO', result: 'MSO', take: 'KEPT', options: ['KEPT'], differs: false },
  ],
  references: [
    { kind: 'MEMBERSHIP', number: 1 },
    { kind: 'SEAT', number: 2 },
  ],
  conflicts: [{ kind: 'MEMBERSHIP', place: { id: networkId, name: { original: 'de', de: 'Bündnis am Fluss' } } }],
};
