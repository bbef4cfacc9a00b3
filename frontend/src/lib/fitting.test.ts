import { expect, test } from 'vitest';
import { fits } from './fitting';

test('a name fits when every typed word occurs in it, in any order, case and with or without accents', () => {
  expect(fits('Internationaler Bund e.V.', 'bund inter')).toBe(true);
  expect(fits('Člověk v tísni', 'clovek tisni ')).toBe(true);
  expect(fits('Internationaler Bund e.V.', 'bund caritas')).toBe(false);
});

test('as long as nothing is typed, everything fits', () => {
  expect(fits('Internationaler Bund e.V.', ' ')).toBe(true);
});
