import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ApplicationAnswer, ApplicationWithdrawal } from '../../api/gen/types.gen';
import { statusPage } from '../../testing/applications';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { FollowPage } from './FollowPage';

const shown = <FollowPage token="secret" />;
const found = http.post('*/api/v1/application-lookups', () => HttpResponse.json(statusPage));
const address = `*/api/v1/applications/${statusPage.id}`;

test('an applicant sees how it stands and answers, and the secret is not kept with what was typed', async () => {
  let sent: ApplicationAnswer | undefined;
  const answer = http.post<never, ApplicationAnswer>(`${address}/answers`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...statusPage, status: 'IN_REVIEW' });
  });
  await renderPage(shown, { handlers: [answer, found] });
  await expect.element(page.getByText('Die Koordination hat eine Frage an Sie.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('textbox', { name: /^Ihre Antwort/ }).fill('Zwölf.');
  await expect.poll(() => localStorage.getItem(`draft:application-answer:${statusPage.id}`)).toContain('Zwölf');
  expect(JSON.stringify(localStorage)).not.toContain('secret');
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect.element(page.getByText('Die Koordination prüft Ihren Antrag.')).toBeVisible();
  expect(sent).toEqual({ token: 'secret', answer: 'Zwölf.' });
});

test('withdrawing is asked before', async () => {
  let sent: ApplicationWithdrawal | undefined;
  let current = statusPage;
  const reading = http.post('*/api/v1/application-lookups', () => HttpResponse.json(current));
  const withdraw = http.post<never, ApplicationWithdrawal>(`${address}/withdrawal`, async ({ request }) => {
    sent = await request.json();
    current = { ...statusPage, status: 'WITHDRAWN' };
    return HttpResponse.json(current);
  });
  await renderPage(shown, { handlers: [withdraw, reading] });
  await page.getByRole('button', { name: 'Antrag zurückziehen' }).click();
  expect(sent).toBeUndefined();
  await page.getByRole('button', { name: 'Ja, zurückziehen' }).click();
  await expect.element(page.getByText('Sie haben Ihren Antrag zurückgezogen.')).toBeVisible();
  expect(sent).toEqual({ token: 'secret' });
});

test.each([
  ['link-unknown', 'Diesen Link kennen wir nicht.'],
  ['link-expired', 'Dieser Link gilt nicht mehr.'],
])('a link that does not work says what to do (%s)', async (slug, text) => {
  const refused = { type: `/problems/${slug}`, title: 'Not valid', status: 422 };
  await renderPage(shown, { handlers: [http.post('*/api/v1/application-lookups', () => problem(refused))] });
  await expect.element(page.getByRole('heading', { name: text })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('without a link the page says where it is', async () => {
  await renderPage(<FollowPage token="" />, { handlers: [] });
  await expect.element(page.getByText('Hier fehlt der Link zu Ihrem Antrag.')).toBeVisible();
});
