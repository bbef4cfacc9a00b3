import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OrganisationDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { OrganisationForm } from './OrganisationForm';

const address = `*/api/v1/organisations/${organisation.id}`;
const around = [...aroundOrganisations, ...surroundings];
const name = () => page.getByRole('textbox', { name: 'Name', exact: true });
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('what was changed is sent with the version it was loaded with, and the sites stay with their ids', async () => {
  let sent: { draft: OrganisationDraft; ifMatch: string | null } | undefined;
  const handlers = [
    http.put<never, OrganisationDraft>(address, async ({ request }) => {
      sent = { draft: await request.json(), ifMatch: request.headers.get('If-Match') };
      return HttpResponse.json({ ...organisation, version: 4 });
    }),
    ...around,
  ];
  const { router } = await renderPage(<OrganisationForm organisation={organisation} />, { handlers });
  await name().fill('Haus der Vielen');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/organisations/${organisation.id}`);
  expect(sent?.ifMatch).toBe('"3"');
  expect(sent?.draft).toMatchObject({
    name: { original: 'de', de: 'Haus der Vielen' },
    sites: [{ id: organisation.sites[0]?.id, status: 'BUILDING' }],
    competences: [{ de: 'Übersetzen bei Behörden' }],
    verified: true,
  });
  expect(sent?.draft).not.toHaveProperty('networks');
  expect(sent?.draft).not.toHaveProperty('version');
});

test('the form is accessible and names what it needs before it asks the server', async () => {
  await renderPage(<OrganisationForm organisation={organisation} />, { handlers: around });
  await expect.element(name()).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await name().fill('');
  await save();
  await expect.element(page.getByRole('alert').getByText('Name: Bitte ausfüllen.')).toBeVisible();
});

test('what the server refuses in a site stands at its field and on top', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/sites/0/acronym', message: 'ist zu lang' }],
  };
  const handlers = [http.put(address, () => problem(refusal)), ...around];
  await renderPage(<OrganisationForm organisation={organisation} />, { handlers });
  await save();
  await expect.element(page.getByRole('alert').getByText('Standorte: ist zu lang')).toBeVisible();
  await page.getByRole('link', { name: /ist zu lang/ }).click();
  await expect.element(page.getByRole('textbox', { name: /^Abkürzung/ })).toHaveFocus();
});

test('a new site is added and sent with its organisation', async () => {
  let sent: OrganisationDraft | undefined;
  const handlers = [
    http.put<never, OrganisationDraft>(address, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...organisation, version: 4 });
    }),
    ...around,
  ];
  const { router } = await renderPage(<OrganisationForm organisation={{ ...organisation, sites: [] }} />, { handlers });
  await page.getByRole('button', { name: 'Standort hinzufügen' }).click();
  await page.getByRole('textbox', { name: /^Name des Standorts/ }).fill('Treff am Markt');
  await page.getByRole('textbox', { name: /^Ort/ }).fill('Weimar');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/organisations/${organisation.id}`);
  expect(sent?.sites).toMatchObject([
    { name: { de: 'Treff am Markt' }, kind: 'OFFICE', status: 'OPEN', address: { locality: 'Weimar', country: 'DE' } },
  ]);
});
