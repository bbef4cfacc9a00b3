import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnRegistration } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { ownRegistration } from '../../testing/registrations';
import { renderPage } from '../../testing/renderPage';
import { RegistrationLinkPage } from './RegistrationLinkPage';

const token = 'b0VhN1l2c0pTcGZ0d2h6V3VQZ3pKbE1uQ1R4cUxkR2Y';
const lookup = (registration: OwnRegistration = ownRegistration) =>
  http.post('*/api/v1/registration-lookups', () => HttpResponse.json(registration));

test('whoever follows the link sees the registration and cancels it after being asked', async () => {
  let sent: unknown;
  let state: OwnRegistration['state'] = 'PLACE';
  await renderPage(<RegistrationLinkPage token={token} />, {
    handlers: [
      http.post('*/api/v1/registration-lookups', () =>
        HttpResponse.json({ ...ownRegistration, state, cancellable: state === 'PLACE' }),
      ),
      http.post('*/api/v1/registration-cancellations', async ({ request }) => {
        sent = await request.json();
        state = 'CANCELLED';
        return HttpResponse.json({ ...ownRegistration, state, cancellable: false });
      }),
    ],
  });
  await expect.element(page.getByRole('heading', { name: 'Gründungstreffen' })).toBeVisible();
  for (const text of ['Sie haben einen Platz.', 'Ada Muster', 'Gemüse', /Mittwoch, 11\. März 2099/])
    await expect.element(page.getByText(text)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Teilnahmebescheinigung' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Absagen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
  await expect.element(page.getByText('Diese Anmeldung gilt nicht mehr.')).toBeVisible();
  expect(sent).toEqual({ token });
});

test('whoever was there finds the certificate, and whoever waits is told what comes', async () => {
  const { screen } = await renderPage(<RegistrationLinkPage token={token} />, {
    handlers: [lookup({ ...ownRegistration, certified: true, cancellable: false })],
  });
  await expect.element(page.getByRole('button', { name: 'Teilnahmebescheinigung' })).toBeVisible();
  await screen.unmount();
  await renderPage(<RegistrationLinkPage token={token} />, {
    handlers: [lookup({ ...ownRegistration, state: 'WAITING' })],
  });
  await expect.element(page.getByText(/^Wird ein Platz frei/)).toBeVisible();
});

test('a link that is not ours says so, and half a link is not even asked about', async () => {
  const dead = http.post('*/api/v1/registration-lookups', () =>
    problem({ type: '/problems/link-unknown', title: 'Unknown', status: 422 }),
  );
  const { screen } = await renderPage(<RegistrationLinkPage token={token} />, { handlers: [dead] });
  await expect.element(page.getByRole('heading', { name: 'Diesen Link kennen wir nicht.' })).toBeVisible();
  await screen.unmount();
  const { unanswered } = await renderPage(<RegistrationLinkPage token="" />, { handlers: [], language: 'en' });
  await expect.element(page.getByRole('heading', { name: 'We do not know this link.' })).toBeVisible();
  expect(unanswered).toEqual([]);
});
