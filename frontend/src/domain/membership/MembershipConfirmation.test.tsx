import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { membership } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { MembershipConfirmation } from './MembershipConfirmation';

const address = `*/api/v1/memberships/${membership.id}`;
const shown = <MembershipConfirmation membership={membership.id} />;

/** The server keeps whether it is confirmed. */
function server(confirmed: boolean) {
  let current = { ...membership, confirmed };
  const turn = (to: boolean) => {
    current = { ...current, confirmed: to, version: current.version + 1 };
    return current;
  };
  return [
    http.get(address, () => HttpResponse.json(current)),
    http.post(`${address}/confirmation`, () => HttpResponse.json(turn(true))),
    http.delete(`${address}/confirmation`, () => {
      turn(false);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

test('a membership that the network recorded is confirmed, and that is undone', async () => {
  await renderPage(shown, { handlers: server(false) });
  await expect.element(page.getByText(/^Das Netzwerk Bündnis am Fluss hat diese/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Mitgliedschaft bestätigen: Bündnis am Fluss' }).click();
  await expect.element(page.getByText('Diese Mitgliedschaft ist bestätigt.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(page.getByRole('button', { name: /^Mitgliedschaft bestätigen/ })).toBeVisible();
});

test('a confirmation is withdrawn', async () => {
  await renderPage(shown, { handlers: server(true) });
  await page.getByRole('button', { name: 'Bestätigung zurücknehmen: Bündnis am Fluss' }).click();
  await expect.element(page.getByText(/^Die Bestätigung ist zurückgenommen\./)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Mitgliedschaft bestätigen/ })).toBeVisible();
});

test('a refusal is said in words', async () => {
  const refusal = { type: '/problems/membership-ended', title: 'Ist beendet', status: 422 };
  const refuse = http.post(`${address}/confirmation`, () => problem(refusal));
  await renderPage(shown, { handlers: [refuse, ...server(false)] });
  await page.getByRole('button', { name: /^Mitgliedschaft bestätigen/ }).click();
  await expect.element(page.getByText('Ist beendet')).toBeVisible();
});

test('an ended membership asks nothing', async () => {
  const ended = http.get(address, () => HttpResponse.json({ ...membership, status: 'ENDED', confirmed: false }));
  await renderPage(shown, { handlers: [ended] });
  await expect.element(page.getByRole('button', { name: /bestätigen/ })).not.toBeInTheDocument();
});
