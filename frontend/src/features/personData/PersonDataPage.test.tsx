import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ErasureOrder, ErasurePreview } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { erasurePreview } from '../../testing/personalData';
import { renderPage } from '../../testing/renderPage';
import { PersonDataPage } from './PersonDataPage';

const { id } = erasurePreview;
const base = `*/api/v1/persons/${id}`;
const previewing = (part: Partial<ErasurePreview> = {}) =>
  http.get(`${base}/erasure-preview`, () => HttpResponse.json({ ...erasurePreview, ...part }));
const shown = <PersonDataPage id={id} />;
const confirmation = () => page.getByRole('textbox', { name: /^Tippen Sie zur Bestätigung/ });
const submit = () => page.getByRole('button', { name: 'Endgültig löschen' }).click();

test('before anything is erased it is shown what would go, and the page is accessible', async () => {
  const { unanswered } = await renderPage(shown, { session: coordinator, handlers: [previewing(), coordinates] });
  await expect.element(page.getByText(/Es gibt 1 offene Anfrage dieser Person/)).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Person 1 2/ })).toBeVisible();
  await expect.element(page.getByText('info@erfurt.example')).toBeVisible();
  await page.getByRole('button', { name: 'Diese Stelle ansehen' }).click();
  await expect.element(page.getByText('Frau Hansen berichtet')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a person is erased with the name typed, the reason, and the version that was looked at', async () => {
  let sent: { order: ErasureOrder; ifMatch: string | null } | undefined;
  const erase = http.post<never, ErasureOrder>(`${base}/erasure`, async ({ request }) => {
    sent = { order: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json({ person: { id }, erasedAt: '2026-11-25T09:00:00Z' });
  });
  const recent = JSON.stringify([{ kind: 'PERSON', id, name: { und: 'Dr. Hilde Hansen' } }]);
  const { router } = await renderPage(shown, {
    session: coordinator,
    handlers: [erase, previewing(), coordinates],
    stored: { 'recent:someone': recent, [`draft:person:${id}`]: '{}' },
  });
  await page.getByText('Auch an der Stelle löschen, an der nur der Familienname steht').click();
  await confirmation().fill('Dr. Hilde Hansen');
  await submit();
  await expect.poll(() => router.state.location.pathname).toBe('/persons');
  expect(sent).toEqual({
    order: { confirmation: 'Dr. Hilde Hansen', reason: 'REQUESTED', familyNameAlone: true },
    ifMatch: '"3"',
  });
  // On this device nothing of the person stays either.
  expect(Object.values(localStorage).join(' ')).not.toContain('Hansen');
  expect(localStorage.getItem(`draft:person:${id}`)).toBeNull();
});

test('another name erases nobody', async () => {
  const refusal = {
    type: '/problems/name-not-confirmed',
    title: 'Der Name stimmt nicht',
    status: 422,
    violations: [{ pointer: '/confirmation', message: 'Das ist nicht der gezeigte Name.' }],
  };
  const handlers = [http.post(`${base}/erasure`, () => problem(refusal)), previewing(), coordinates];
  await renderPage(shown, { session: coordinator, handlers });
  await confirmation().fill('Hansen');
  await submit();
  await expect.element(page.getByText('Das ist nicht der gezeigte Name.')).toBeVisible();
  await expect.element(confirmation()).toHaveValue('Hansen');
});

test('where somebody else bears the name, it is not offered to erase it alone', async () => {
  const handlers = [previewing({ familyNameOfOthers: true }), coordinates];
  await renderPage(shown, { session: coordinator, handlers });
  await expect.element(page.getByText(/heißt noch jemand so/)).toBeVisible();
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});

test('signed out it leads to the sign-in', async () => {
  await renderPage(shown, { handlers: [] });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
