import { expect, test } from 'vitest';
import { settled, speaking } from './representatives';

test('who speaks comes before who stands in, and only those of the day', () => {
  const found = speaking(
    [
      { role: 'DEPUTY', name: 'Deputy' },
      { role: 'REPRESENTATIVE', name: 'Before', period: { until: '2019-03-11' } },
      { role: 'REPRESENTATIVE', name: 'Now', period: { from: '2019-03' } },
      { role: 'REPRESENTATIVE', name: 'Later', period: { from: '2030' } },
    ],
    '2020-01-01',
  );
  expect(found.map(({ name }) => name)).toEqual(['Now', 'Deputy']);
});

test('a person who is recorded here brings name and basis along', () => {
  const basis = { purpose: 'Vertretung', legalBasis: 'CONSENT' } as const;
  expect(settled({ role: 'DEPUTY', name: 'Ada', basis })).toEqual({ role: 'DEPUTY', name: 'Ada', basis });
  expect(settled({ role: 'DEPUTY', name: 'Ada', basis, person: { id: 'ada' } })).toEqual({
    role: 'DEPUTY',
    person: { id: 'ada' },
  });
});
