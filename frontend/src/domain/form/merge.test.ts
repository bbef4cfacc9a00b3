import { expect, test } from 'vitest';
import { mergeVersions, take } from './merge';

type Draft = { name: string; kind: string; topics: string[]; capacity?: number };
const base: Draft = { name: 'Beratung', kind: 'COUNSELLING', topics: ['law'] };

test('changes to different members go together without a question', () => {
  const { merged, contested } = mergeVersions<Draft>(
    base,
    { ...base, name: 'Rechtsberatung' },
    { ...base, topics: ['law', 'housing'] },
  );
  expect(contested).toEqual([]);
  expect(merged).toEqual({ name: 'Rechtsberatung', kind: 'COUNSELLING', topics: ['law', 'housing'] });
});

test('the same member changed differently is a question, and mine is only proposed', () => {
  const { merged, contested } = mergeVersions<Draft>(base, { ...base, name: 'Meins' }, { ...base, name: 'Ihres' });
  expect(contested).toEqual(['name']);
  expect(merged.name).toBe('Meins');
});

test('both made the same change: no question', () => {
  expect(mergeVersions<Draft>(base, { ...base, name: 'Gleich' }, { ...base, name: 'Gleich' }).contested).toEqual([]);
});

test('a member I emptied stays empty', () => {
  const full = { ...base, capacity: 3 };
  expect(mergeVersions<Draft>(full, base, { ...full, name: 'Neu' }).merged).toEqual({ ...base, name: 'Neu' });
});

test('their version can be taken for single members', () => {
  expect(take(base, { ...base, name: 'Ihres', kind: 'COURSE' }, ['kind'])).toEqual({ ...base, kind: 'COURSE' });
});
