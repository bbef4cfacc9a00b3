import { expect, test } from 'vitest';
import type { Interaction } from '../../api/gen/types.gen';
import { newestFirst } from './interactions';

const happened = (on: string, id = on): Interaction => ({ id, on, kind: 'CALL', summary: { de: id } });

test('the newest comes first, what is known by its year after all of that year, what has no year last', () => {
  const order = newestFirst(['2018', 'XXXX-03-30', '2018-05', '2018-05-11', '2020-01-02'].map((on) => happened(on)));
  expect(order.map(({ on }) => on)).toEqual(['2020-01-02', '2018', '2018-05', '2018-05-11', 'XXXX-03-30']);
});

test('of one day, what was written down last comes first', () => {
  expect(newestFirst([happened('2020', 'a'), happened('2020', 'b')]).map(({ id }) => id)).toEqual(['b', 'a']);
});
