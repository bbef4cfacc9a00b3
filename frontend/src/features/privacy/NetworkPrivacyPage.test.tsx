import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PrivacyView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { networkId } from '../../testing/organisations';
import { privacy } from '../../testing/privacy';
import { renderPage } from '../../testing/renderPage';
import { NetworkPrivacyPage } from './NetworkPrivacyPage';

const address = `*/api/v1/networks/${networkId}/privacy`;
const answering = (view: Partial<PrivacyView> = {}) =>
  http.get(address, () => HttpResponse.json({ ...privacy, ...view }));
const shown = <NetworkPrivacyPage network={networkId} />;

test('everybody reads who answers for it, what for, how long and which rights; the page is accessible', async () => {
  const { unanswered } = await renderPage(shown, { handlers: [answering()] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Was mit Ihren Daten geschieht' })).toBeVisible();
  const responsible = page.getByRole('region', { name: 'Verantwortlich' });
  await expect.element(responsible.getByText('Bündnis am Fluss')).toBeVisible();
  await expect
    .element(responsible.getByRole('link', { name: 'E-Mail schreiben' }))
    .toHaveAttribute('href', 'mailto:hallo@fluss.example');
  await expect.element(page.getByText('Einwilligung der Person und öffentliche Aufgabe')).toBeVisible();
  const periods = page.getByRole('list', { name: 'Wie lange Daten bleiben' });
  await expect.element(periods.getByText('3 Monate')).toBeVisible();
  await expect.element(page.getByText('Art. 15 DSGVO')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Meine Daten' })).toHaveAttribute('href', '/my-data');
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('what the network says itself takes the place of what is shipped', async () => {
  const controller = { name: 'Förderverein am Fluss e. V.', email: 'datenschutz@fluss.example' };
  const furtherText = { original: 'de', de: 'Wir fotografieren nur nach Ankündigung.' };
  const handlers = [answering({ controller, furtherText }), coordinates];
  await renderPage(shown, { session: coordinator, handlers });
  await expect.element(page.getByText('Förderverein am Fluss e. V.')).toBeVisible();
  await expect.element(page.getByText('Wir fotografieren nur nach Ankündigung.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Bearbeiten' }))
    .toHaveAttribute('href', `/privacy-centre?network=${networkId}`);
});

test('of a network that is not there nothing is told', async () => {
  const gone = http.get(address, () => problem({ type: 'about:blank', title: 'Gone', status: 404 }));
  await renderPage(shown, { handlers: [gone] });
  await expect.element(page.getByRole('alert').getByText('Das gibt es hier nicht (mehr).')).toBeVisible();
});
