import { type APIRequestContext, expect } from '@playwright/test';
import type { Person } from './session';

/** What a journey finds already there: arranged through the contract, as any other program would do it. */
export type Arranged = { id: string; path: string };

type Page = { items: { id: string; name: Record<string, string> }[] };

export async function tokenOf(request: APIRequestContext, person: Person): Promise<string> {
  const { issuer } = await (await request.get('/api/v1/configuration')).json();
  const answer = await request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'treffpunkt-test', username: person, password: `${person}-demo` },
  });
  await expect(answer).toBeOK();
  return (await answer.json()).access_token;
}

/** The id of the record whose name begins like this, in any language. */
export async function idOf(request: APIRequestContext, resource: string, name: string): Promise<string> {
  const answer = await request.get(`/api/v1/${resource}`, { params: { q: name, limit: 100 } });
  const { items }: Page = await answer.json();
  const found = items.find((item) => Object.values(item.name).some((text) => text.startsWith(name)));
  if (!found) throw new Error(`The reference data has no “${name}” among the ${resource}.`);
  return found.id;
}

/** Makes a record as this person. */
export async function arrange(
  request: APIRequestContext,
  person: Person,
  resource: string,
  draft: object,
): Promise<Arranged> {
  const headers = { Authorization: `Bearer ${await tokenOf(request, person)}` };
  const answer = await request.post(`/api/v1/${resource}`, { headers, data: draft });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = await answer.json();
  return { id, path: `/api/v1/${resource}/${id}` };
}

/** Changes a record as this person, whatever it was before. */
export async function change(request: APIRequestContext, person: Person, { path }: Arranged, patch: object): Promise<void> {
  const headers = {
    Authorization: `Bearer ${await tokenOf(request, person)}`,
    'If-Match': '*',
    'Content-Type': 'application/merge-patch+json',
  };
  const answer = await request.patch(path, { headers, data: patch });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Gives somebody a right, as the administrator does. */
export async function grant(request: APIRequestContext, person: Person, role: string, of: object): Promise<void> {
  const me = await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${await tokenOf(request, person)}` } });
  const { subject } = await me.json();
  await arrange(request, 'admin', 'grants', { subject, role, ...of });
}

/** Leaves the demo data as they were, whatever the journey did to the record. */
export async function tidyUp(request: APIRequestContext, person: Person, { path }: Arranged): Promise<void> {
  const authorization = { Authorization: `Bearer ${await tokenOf(request, person)}` };
  const found = await request.get(path, { headers: authorization });
  if (!found.ok()) return;
  await request.delete(path, { headers: { ...authorization, 'If-Match': found.headers()['etag'] ?? '*' } });
}

/** A name no other run has used, so that journeys find their own record. */
export const unique = (name: string) => `${name} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;

export const inErfurt = async (request: APIRequestContext) => idOf(request, 'networks', 'Netzwerk für Integration');

export async function organisationDraft(request: APIRequestContext, name: string): Promise<object> {
  return {
    networkId: await inErfurt(request),
    name: { original: 'de', de: name },
    kind: 'ASSOCIATION',
    nameKnown: true,
    migrantLed: false,
    newcomer: false,
    verified: false,
    visibility: 'PUBLIC',
  };
}

export async function offerDraft(request: APIRequestContext, name: string, more: object): Promise<object> {
  return {
    networkId: await inErfurt(request),
    name: { original: 'de', de: name },
    kind: 'COUNSELLING',
    audienceScope: 'OPEN_TO_ALL',
    status: 'ACTIVE',
    publication: 'PUBLISHED',
    visibility: 'PUBLIC',
    providers: [{ id: await idOf(request, 'organisations', 'Internationaler Bund e.V.') }],
    ...more,
  };
}
