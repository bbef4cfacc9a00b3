import { expect, test } from 'vitest';
import { draftOf, sendable } from './draft';

test('a draft is the record without what only the server writes', () => {
  expect(
    draftOf({ id: '1', version: 3, createdAt: 'x', updatedAt: 'y', name: { de: 'A' }, recordedMembers: 4 }, [
      'recordedMembers',
    ]),
  ).toEqual({
    name: { de: 'A' },
  });
});

test('references are sent by their id, parts keep their own name', () => {
  expect(
    sendable({
      providers: [{ id: 'o1', name: { de: 'Träger' } }],
      sites: [{ id: 's1', name: { de: 'Haus' }, kind: 'OFFICE' }],
      contactPoints: [{ kind: 'PHONE', value: '0361 1', normalised: '+493611' }],
      summary: { original: 'de', de: '' },
    }),
  ).toEqual({
    providers: [{ id: 'o1' }],
    sites: [{ id: 's1', name: { de: 'Haus' }, kind: 'OFFICE' }],
    contactPoints: [{ kind: 'PHONE', value: '0361 1' }],
  });
});
