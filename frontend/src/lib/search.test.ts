import { expect, test } from 'vitest';
import { many, manyOf, oneOf, parseSearch, stringifySearch, toggled } from './search';

test('repeated parameters become a list and come back the same', () => {
  const search = parseSearch('?topic=work&topic=asylum&q=Erfurt');
  expect(search).toEqual({ topic: ['work', 'asylum'], q: 'Erfurt' });
  expect(stringifySearch(search)).toBe('?topic=work&topic=asylum&q=Erfurt');
});

test('what is not set leaves no trace in the address', () => {
  expect(stringifySearch({ q: '', topic: undefined, open: false })).toBe('');
});

test('a single value of a repeatable parameter is a list of one', () => {
  expect(many(parseSearch('?topic=work'), 'topic')).toEqual(['work']);
});

test('a word outside the closed list counts as not set', () => {
  expect(oneOf(parseSearch('?view=mapp'), 'view', ['list', 'map'])).toBeUndefined();
  expect(manyOf(parseSearch('?mode=PHONE&mode=PIGEON'), 'mode', ['PHONE', 'ONLINE'])).toEqual(['PHONE']);
});

test('a filter is switched on and off', () => {
  expect(toggled(undefined, 'work')).toEqual(['work']);
  expect(toggled(['work'], 'work')).toBeUndefined();
});
