import { fieldOf } from '../lib/pointer';
import type { Problem, Violation } from './gen/types.gen';

/**
 * What any failed request turns into: the server's problem (RFC 9457), or the same shape for what
 * never reached it. `status` 0 means the network, not the server, is the trouble.
 */
export class ApiProblem extends Error implements Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** The path that was asked; empty when nothing answered. */
  readonly instance: string;
  readonly violations: Violation[];
  /** How many seconds to wait, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    if (problem.detail !== undefined) this.detail = problem.detail;
    this.instance = problem.instance;
    this.violations = problem.violations ?? [];
    this.retryAfter = retryAfter;
  }

  /** The last part of `/problems/<slug>`: the word that names this kind of problem. */
  get slug(): string {
    return this.type.split('/').at(-1) ?? '';
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'status' in body && typeof body.status === 'number' && 'title' in body;

export function problemOf(error: unknown, response?: Response): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (isProblem(error)) return new ApiProblem(error, secondsToWait(response));
  const status = response && !response.ok ? response.status : 0;
  return new ApiProblem({
    type: 'about:blank',
    title: error instanceof Error ? error.message : 'No answer',
    status,
    instance: '',
  });
}

function secondsToWait(response: Response | undefined): number | undefined {
  const seconds = Number(response?.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** Violations by form field: `/places/0/name` is the field `places.0.name`. */
export const violationsByField = (problem: ApiProblem): [field: string, message: string][] =>
  problem.violations.map(({ pointer = '', message }) => [fieldOf(pointer), message]);
