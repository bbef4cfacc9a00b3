import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConsentAsking, ConsentRecording, ConsentWithdrawal } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { consentTexts, noConsents, overview } from '../../testing/consents';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { ConsentsPanel } from './ConsentsPanel';

const address = '*/api/v1/persons/p1';
const read = http.get(`${address}/consents`, () => HttpResponse.json(overview));
const shown = <ConsentsPanel holder="person" id="p1" />;

test('each contact point says for each purpose what was said last, and the panel is accessible', async () => {
  const { unanswered } = await renderPage(shown, { handlers: [read, consentTexts] });
  const rows = page.getByRole('list', { name: 'E-Mail hansen@erfurt.example' }).getByRole('listitem');
  await expect.element(rows.nth(0).getByText('eingewilligt')).toBeVisible();
  await expect.element(rows.nth(1).getByText('nicht gefragt')).toBeVisible();
  await page.getByRole('button', { name: '1 Antwort bisher' }).click();
  await expect.element(page.getByText(/eingewilligt am 23\.11\.2026.*über einen Link/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a consent on paper is written down with the words that were agreed to', async () => {
  let sent: ConsentRecording | undefined;
  const record = http.post<never, ConsentRecording>(`${address}/consents`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(overview.consents[0], { status: 201 });
  });
  await renderPage(shown, { handlers: [record, read, consentTexts] });
  await page.getByRole('button', { name: /^Einwilligung festhalten/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Einwilligung festhalten' });
  await expect.element(dialog.getByText('Die Mitglieder dürfen das sehen.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect.element(page.getByText('Die Einwilligung ist festgehalten.')).toBeVisible();
  expect(sent).toEqual({
    kind: 'EMAIL',
    value: 'hansen@erfurt.example',
    purpose: 'NETWORK',
    textVersion: '2026-11',
    textLanguage: 'de',
    source: 'WRITTEN',
  });
});

test('a withdrawal is written down; what is refused stays to be read', async () => {
  const sent: ConsentWithdrawal[] = [];
  const withdraw = http.post<never, ConsentWithdrawal>(`${address}/consents/c1/withdrawal`, async ({ request }) => {
    sent.push(await request.json());
    return sent.length === 1
      ? problem({ type: '/problems/consent-withdrawn-already', title: 'Schon widerrufen', status: 422 })
      : HttpResponse.json(overview.consents[0]);
  });
  await renderPage(shown, { handlers: [withdraw, read, consentTexts] });
  await page.getByRole('button', { name: /^Widerruf festhalten/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Widerruf festhalten' });
  await dialog.getByRole('button', { name: 'Widerruf festhalten' }).click();
  await expect.element(dialog.getByRole('alert').getByText('Schon widerrufen')).toBeVisible();
  await dialog.getByRole('button', { name: 'Widerruf festhalten' }).click();
  await expect.element(page.getByText('Der Widerruf ist festgehalten und gilt sofort.')).toBeVisible();
  expect(sent).toEqual([{ source: 'WRITTEN' }, { source: 'WRITTEN' }]);
});

test('somebody is asked by mail about what they have not agreed to', async () => {
  let sent: ConsentAsking | undefined;
  const ask = http.post<never, ConsentAsking>(`${address}/consent-requests`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({}, { status: 201 });
  });
  await renderPage(shown, { handlers: [ask, read, consentTexts] });
  await page.getByRole('button', { name: 'Per E-Mail fragen' }).click();
  await page.getByRole('button', { name: 'Nachricht schicken' }).click();
  await expect.element(page.getByText('Die Nachricht geht an hansen@erfurt.example.')).toBeVisible();
  expect(sent).toEqual({
    email: 'hansen@erfurt.example',
    language: 'DE',
    points: [{ kind: 'EMAIL', value: 'hansen@erfurt.example', purpose: 'NETWORK' }],
  });
});

test('without a contact point there is nothing to ask about', async () => {
  await renderPage(shown, { handlers: [noConsents] });
  await expect.element(page.getByText(/Es gibt noch keinen Kontaktweg/)).toBeVisible();
});
