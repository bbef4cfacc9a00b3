import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OrganisationView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { OrganisationPage } from './OrganisationPage';

const address = `*/api/v1/organisations/${organisation.id}`;
const around = [...aroundOrganisations, ...surroundings];
const shown = (view: Partial<OrganisationView> = {}) =>
  renderPage(<OrganisationPage id={organisation.id} />, {
    handlers: [http.get(address, () => HttpResponse.json({ ...organisation, ...view })), ...around],
  });

test('the page shows every fact that is stated, and is accessible', async () => {
  const { unanswered } = await shown();
  await expect.element(page.getByRole('heading', { name: 'Haus der Vielfalt', level: 1 })).toBeVisible();
  await expect.element(page.getByRole('img', { name: 'Logo Haus der Vielfalt' })).toBeVisible();
  for (const fact of [
    'Vielfaltshaus',
    'Ein Verein von Zugewanderten für alle.',
    'Übersetzen bei Behörden',
    'VR 1234',
    'seit 1998',
    'über 60',
    '© Haus der Vielfalt',
    'im Aufbau',
    'unter anderem',
    'Geprüft',
  ]) {
    await expect.element(page.getByText(fact, { exact: true })).toBeVisible();
  }
  await expect.element(page.getByRole('link', { name: 'Bündnis am Fluss' })).toBeVisible();
  await expect.element(page.getByText('seit Mai 2003')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('the words of the sources are there for whoever asks', async () => {
  await shown();
  await page.getByRole('button', { name: '1 Quelle' }).click();
  await expect.element(page.getByText('seit 1998 in Erfurt')).toBeVisible();
  await expect.element(page.getByText('Faltblatt')).toBeVisible();
});

test('an organisation without a name is introduced as such', async () => {
  await shown({ nameKnown: false });
  await expect.element(page.getByText(/Die Quelle nennt keinen Namen/)).toBeVisible();
});

test('what is gone or hidden says so', async () => {
  await renderPage(<OrganisationPage id={organisation.id} />, {
    handlers: [http.get(address, () => problem({ type: 'about:blank', title: 'Gone', status: 404 })), ...around],
  });
  await expect.element(page.getByRole('alert').getByText('Das gibt es hier nicht (mehr).')).toBeVisible();
});

test('whoever has the address of a record that was merged is led to the one it is now', async () => {
  const { router } = await renderPage(<OrganisationPage id="merged" />, {
    handlers: [http.get('*/api/v1/organisations/merged', () => HttpResponse.json(organisation)), ...around],
  });
  await expect.poll(() => router.state.location.pathname).toBe(`/organisations/${organisation.id}`);
});
