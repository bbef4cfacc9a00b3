import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test.each([
  ['Zentrum für Integration und Migration', undefined, 'ZI'],
  ['Internationaler Bund e. V.', 'IB', 'IB'],
  ['Zentrum für Integration und Migration', 'ZIM', 'ZIM'],
  ['„Brücke“', undefined, 'BR'],
  ['migrantische initiative', undefined, 'MI'],
  ['Über den Tellerrand', undefined, 'ÜT'],
])('%s (%s) is marked %s', (name, shortName, initials) => {
  expect(initialsOf(name, shortName)).toBe(initials);
});
