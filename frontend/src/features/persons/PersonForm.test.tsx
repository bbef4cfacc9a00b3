import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PersonDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { networkId, organisationSummary } from '../../testing/organisations';
import { aroundPersons, person } from '../../testing/persons';
import { renderPage } from '../../testing/renderPage';
import { PersonForm } from './PersonForm';

const address = `*/api/v1/persons/${person.id}`;
const around = [
  http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [organisationSummary] })),
  coordinates,
  ...aroundPersons,
];
const familyName = () => page.getByRole('textbox', { name: /^Familienname/ });
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('what was changed is sent whole, with the version it was loaded with', async () => {
  let sent: { draft: PersonDraft; ifMatch: string | null } | undefined;
  const put = http.put<never, PersonDraft>(address, async ({ request }) => {
    sent = { draft: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json({ ...person, version: 4 });
  });
  const { router } = await renderPage(<PersonForm person={person} />, {
    session: coordinator,
    handlers: [put, ...around],
  });
  await familyName().fill('Hansen-Erler');
  await page.getByRole('button', { name: 'Nach oben: Funktion 2' }).click();
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/persons/${person.id}`);
  expect(sent?.ifMatch).toBe('"3"');
  expect(sent?.draft).toMatchObject({
    networkId,
    familyName: 'Hansen-Erler',
    languages: ['de', 'ar'],
    basis: person.basis,
    functions: [{ id: person.functions[1]?.id }, { id: person.functions[0]?.id, period: { until: '2002' } }],
    contactPoints: [{ value: '0361 12 34 56', basis: { legalBasis: 'CONSENT' } }, { visibility: 'NETWORK' }],
    incompleteLists: ['functions'],
  });
  for (const member of ['displayName', 'version', 'id']) expect(sent?.draft).not.toHaveProperty(member);
  expect(sent?.draft.contactPoints?.[1]).not.toHaveProperty('basis');
  expect(sent?.draft.functions?.[1]).not.toHaveProperty('subject');
});

test('what one function leaves unsaid is not filled from the one whose place it takes', async () => {
  await renderPage(<PersonForm person={person} />, { session: coordinator, handlers: around });
  await page.getByRole('button', { name: 'Nach oben: Funktion 2' }).click();
  const second = page.getByRole('region', { name: 'Funktion 2' });
  await expect.element(second.getByRole('textbox', { name: /^Bezeichnung/ })).toHaveValue('Sachbearbeiterin');
  await expect.element(second.getByRole('textbox', { name: /^Zuständig für/ })).toHaveValue('');
  await page.getByRole('button', { name: 'Entfernen: Funktion 1' }).click();
  await page.getByRole('button', { name: 'Funktion hinzufügen' }).click();
  await expect.element(second.getByRole('combobox', { name: /^Bei welcher Organisation/ })).toHaveValue('');
  await expect.element(second.getByRole('textbox', { name: /^Von/ })).toHaveValue('');
});

test('the form is accessible', async () => {
  await renderPage(<PersonForm person={person} />, { session: coordinator, handlers: around });
  await expect.element(familyName()).toHaveValue('Hansen');
  expect(await accessibilityViolations()).toEqual([]);
});

test('why the data may be held is asked, never supposed', async () => {
  let sent: PersonDraft | undefined;
  const post = http.post<never, PersonDraft>('*/api/v1/persons', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(person, { status: 201 });
  });
  const { router } = await renderPage(<PersonForm networkId={networkId} />, {
    session: coordinator,
    handlers: [post, ...around],
  });
  await familyName().fill('Hansen');
  await save();
  await expect
    .element(page.getByRole('alert').getByText('Warum dürfen diese Daten hier stehen?: Bitte ausfüllen.'))
    .toBeVisible();
  expect(sent).toBeUndefined();
  await page.getByRole('textbox', { name: 'Zweck' }).fill('Einladungen');
  await page.getByRole('button', { name: /Grundlage/ }).click();
  await page.getByRole('option', { name: 'öffentliche Aufgabe' }).click();
  await page.getByRole('button', { name: 'Funktion hinzufügen' }).click();
  await page.getByRole('textbox', { name: 'Bezeichnung' }).fill('Sprecherin');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/persons/${person.id}`);
  expect(sent).toMatchObject({
    networkId,
    familyName: 'Hansen',
    visibility: 'NETWORK',
    basis: { purpose: 'Einladungen', legalBasis: 'PUBLIC_TASK' },
    functions: [{ title: { original: 'de', de: 'Sprecherin' }, office: false }],
  });
});

test('a person without a name and an office is refused at the field and on top', async () => {
  const refusal = {
    type: '/problems/person-without-name-holds-an-office',
    title: 'Not valid',
    status: 422,
    violations: [{ pointer: '/familyName', message: 'Name oder Amt angeben.' }],
  };
  const { familyName: _name, ...nameless } = person;
  await renderPage(<PersonForm person={nameless} />, {
    session: coordinator,
    handlers: [http.put(address, () => problem(refusal)), ...around],
  });
  await save();
  await expect.element(page.getByRole('alert').getByText('Familienname: Name oder Amt angeben.')).toBeVisible();
  await page.getByRole('link', { name: /Name oder Amt/ }).click();
  await expect.element(familyName()).toHaveFocus();
});

test('a deleted person can be brought back', async () => {
  const done: string[] = [];
  const handlers = [
    http.delete(address, ({ request }) => {
      done.push(`deleted ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${address}/restoration`, () => {
      done.push('restored');
      return HttpResponse.json({ ...person, version: 5 });
    }),
    ...around,
  ];
  const { router } = await renderPage(<PersonForm person={person} />, { session: coordinator, handlers });
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect.poll(() => router.state.location.pathname).toBe('/persons');
  await expect.element(page.getByText('„Dr. Hilde Hansen“ ist gelöscht.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/persons/${person.id}`);
  expect(done).toEqual(['deleted "3"', 'restored']);
});
