import { QueryCache, QueryClient } from '@tanstack/react-query';
import { client } from './gen/client.gen';
import { ApiProblem, problemOf } from './problem';

type Settings = { accessToken: () => Promise<string | undefined>; onSignedOut: () => void };

/** The generated client, told who is asking; every failure comes out as an `ApiProblem`. */
export function connectClient({ accessToken, onSignedOut }: Settings): void {
  client.setConfig({ baseUrl: '' });
  client.interceptors.request.use(async (request) => {
    // Refusals are told in the language of the page, whatever the browser prefers.
    request.headers.set('Accept-Language', document.documentElement.lang);
    const token = await accessToken();
    if (token === undefined) return request;
    request.headers.set('Authorization', `Bearer ${token}`);
    // What the browser keeps of an anonymous look has the same ETag and says less: it must not answer for a member.
    return new Request(request, { cache: 'no-store' });
  });
  client.interceptors.response.use((response, request) => {
    if (response.status === 401 && request.headers.has('Authorization')) onSignedOut();
    return response;
  });
  convertErrors();
}

/** Separate, so that tests get the same errors without anyone signed in. */
export function convertErrors(): void {
  client.interceptors.error.use((error, response) =>
    error instanceof DOMException && error.name === 'AbortError' ? error : problemOf(error, response),
  );
}

/** Waiting helps against a lost connection or a server that is just starting, never against a refusal. */
const mayPass = (error: unknown) => error instanceof ApiProblem && (error.status === 0 || error.status >= 502);

export const createQueryClient = () =>
  new QueryClient({
    queryCache: new QueryCache(),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error), throwOnError: false },
    },
  });

/** Every list is read page by page with the cursor of the one before. */
export const cursorPaging = {
  initialPageParam: {},
  getNextPageParam: (last: { next?: string | undefined }) => last.next,
};

/** The precondition of every change: the record is still as it was when it was loaded. */
export const ifMatch = (record: { version: number | bigint }) => ({ 'If-Match': `"${record.version}"` });

/** A new one for each press of "save"; kept while that press is retried. */
export const newIdempotencyKey = () => ({ 'Idempotency-Key': crypto.randomUUID() });
