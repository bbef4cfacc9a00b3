import { expect, test } from 'vitest';
import { ApiProblem, problemOf, violationsByField } from './problem';

test('a problem of the server keeps its words, its slug and its violations', () => {
  const problem = problemOf({
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/places/0/name/de', message: 'is missing' }],
  });
  expect(problem.slug).toBe('validation');
  expect(violationsByField(problem)).toEqual([['places.0.name.de', 'is missing']]);
});

test('an answer that is no problem keeps its status', () => {
  expect(problemOf('<html>', new Response('', { status: 503 })).status).toBe(503);
});

test('no answer at all is status 0', () => {
  expect(problemOf(new TypeError('Failed to fetch'))).toMatchObject({ status: 0, violations: [] });
});

test('a problem stays the same problem', () => {
  const problem = new ApiProblem({ type: 'about:blank', title: 'x', status: 404, instance: '/api/v1/me' });
  expect(problemOf(problem)).toBe(problem);
});
