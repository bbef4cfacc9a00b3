import { expect, test } from 'vitest';
import { faultyFields } from './faultyFields';

test('a field within a part is named by its whole path, so that it can take the focus', () => {
  const required = { type: 'validate', message: 'Bitte ausfüllen.', ref: {} };
  expect(
    faultyFields({
      name: required,
      basis: { purpose: required },
      sites: [undefined, { address: { type: required } }],
    }),
  ).toEqual(['name', 'basis.purpose', 'sites.1.address.type']);
});
