import { expect, test } from 'vitest';
import { auditQuery, readAuditSearch } from './auditSearch';

test('the address is read, and what is no filter is left out', () => {
  expect(
    readAuditSearch({ action: ['REFUSED', 'NONSENSE'], kind: 'PERSON', from: 'yesterday', until: '2026-11-24' }),
  ).toEqual({
    action: ['REFUSED'],
    kind: ['PERSON'],
    network: undefined,
    subject: undefined,
    from: undefined,
    until: '2026-11-24',
  });
});

test('the last day counts to its end', () => {
  const { from, until } = auditQuery({ from: '2026-11-24', until: '2026-11-24' });
  expect(new Date(until ?? '').getTime() - new Date(from ?? '').getTime()).toBe(86_400_000);
});
