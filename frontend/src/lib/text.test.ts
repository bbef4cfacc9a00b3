import { describe, expect, test } from 'vitest';
import { chooseText, directionOf, withoutEmptyLanguages } from './text';

describe('choosing the text to show', () => {
  test('the reader’s language comes first', () => {
    expect(chooseText({ original: 'de', de: 'Gremium', en: 'Committee' }, 'en')).toEqual({
      text: 'Committee',
      language: 'en',
    });
  });
  test('a reader of Arabic gets English before the German original', () => {
    expect(chooseText({ original: 'de', de: 'Gremium', en: 'Committee' }, 'ar')?.language).toBe('en');
  });
  test('a reader of German gets the original before English', () => {
    expect(chooseText({ original: 'cs', cs: 'Výbor', en: 'Committee' }, 'de')?.language).toBe('cs');
  });
  test('the name of the original language is never shown as a text', () => {
    expect(chooseText({ original: 'de' }, 'original')).toBeUndefined();
  });
});

test('empty languages are left out and the original is one that is filled', () => {
  expect(withoutEmptyLanguages({ original: 'de', de: ' ', en: 'Advice' })).toEqual({ original: 'en', en: 'Advice' });
  expect(withoutEmptyLanguages({ de: '' })).toBeUndefined();
});

test('Arabic and Farsi are written from the right', () => {
  expect([directionOf('ar'), directionOf('fa-IR'), directionOf('de'), directionOf('arn')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
