import { expect, test } from 'vitest';
import { formatPartialDate, isOver, isPartialDate, readPartialDate } from './partialDate';

test.each([
  ['2019', '2019'],
  ['2019-03', 'März 2019'],
  ['2019-03-11', '11. März 2019'],
  ['XXXX-03-30', '30. März'],
])('%s is shown as precisely as it is known', (date, shown) => {
  expect(formatPartialDate(date, 'de')).toBe(shown);
});

test.each([
  ['2019', '2019'],
  ['3/2019', '2019-03'],
  ['11.3.2019', '2019-03-11'],
  ['30.3.', 'XXXX-03-30'],
  [' 2019-03-11 ', '2019-03-11'],
  ['29.2.', 'XXXX-02-29'],
])('typing %s means %s', (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});

test.each(['31.2.2019', 'gestern', '13/2019', '2019-13', '1.2.3.2019', '12'])('%s is no date', (typed) => {
  expect(readPartialDate(typed)).toBeUndefined();
});

test('XXXX alone says nothing about a day but is well formed', () => {
  expect(isPartialDate('XXXX')).toBe(true);
  expect(isPartialDate('19')).toBe(false);
});

test.each([
  [{ until: '2025' }, true],
  [{ until: '2026' }, false],
  [{ until: '2026-10' }, true],
  [{ until: '2026-11-24' }, false],
  [{ until: 'XXXX-03-30' }, false],
  [{ from: '2019', ended: true }, true],
  [{ from: '2019' }, false],
])('on 24 November 2026, that %j is over is %s', (period, over) => {
  expect(isOver(period, '2026-11-24')).toBe(over);
});
