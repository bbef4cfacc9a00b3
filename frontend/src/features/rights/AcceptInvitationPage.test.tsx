import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AcceptedInvitation, InvitationAcceptance, InvitationOffer } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { offer } from '../../testing/rights';
import { AcceptInvitationPage } from './AcceptInvitationPage';

const shown = <AcceptInvitationPage token="secret" />;
const found = (answer: InvitationOffer = offer) =>
  http.post('*/api/v1/invitation-lookups', () => HttpResponse.json(answer));
const { network, email, role } = offer;
const accepted: AcceptedInvitation = { accountMade: true, email, role, ...(network && { network }) };

test('without an account one is made, and the page says that a mail comes', async () => {
  let sent: InvitationAcceptance | undefined;
  const accept = http.post<never, InvitationAcceptance>('*/api/v1/invitation-acceptances', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(accepted);
  });
  await renderPage(shown, { handlers: [accept, found()] });
  await expect.element(page.getByText('Kim Beispiel lädt Sie ein.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Annehmen und Konto anlegen' }).click();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Fast fertig: Wählen Sie Ihr Passwort.' }))
    .toBeVisible();
  expect(sent).toEqual({ token: 'secret' });
});

test('whoever has an account signs in first', async () => {
  await renderPage(shown, { handlers: [found({ ...offer, accountExists: true })] });
  await expect.element(page.getByRole('button', { name: 'Anmelden und annehmen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Annehmen und Konto anlegen' })).not.toBeInTheDocument();
});

test('signed in with another address, one confirms to take what only reads', async () => {
  const sent: InvitationAcceptance[] = [];
  const refusal = { type: '/problems/invitation-for-another-address', title: 'Not valid', status: 422 };
  const accept = http.post<never, InvitationAcceptance>('*/api/v1/invitation-acceptances', async ({ request }) => {
    sent.push(await request.json());
    return sent.length === 1 ? problem(refusal) : HttpResponse.json({ ...accepted, accountMade: false });
  });
  await renderPage(shown, { session: signedIn, handlers: [accept, found({ ...offer, accountExists: true }), meAs()] });
  await page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await page.getByRole('button', { name: 'Trotzdem mit diesem Konto annehmen' }).click();
  await expect.element(page.getByRole('link', { name: 'Zum Netzwerk' })).toBeVisible();
  expect(sent).toEqual([{ token: 'secret' }, { token: 'secret', withOtherAddress: true }]);
});

test.each([
  ['invitation-unknown', 'Diese Einladung kennen wir nicht.'],
  ['invitation-expired', 'Diese Einladung ist abgelaufen.'],
  ['invitation-used', 'Diese Einladung ist schon angenommen.'],
  ['invitation-withdrawn', 'Diese Einladung wurde zurückgezogen.'],
  ['invitation-void', 'Diese Einladung gilt nicht mehr.'],
])('a link that does not work says what to do (%s)', async (slug, text) => {
  const refused = { type: `/problems/${slug}`, title: 'Not valid', status: 422 };
  await renderPage(shown, { handlers: [http.post('*/api/v1/invitation-lookups', () => problem(refused))] });
  await expect.element(page.getByRole('heading', { name: text })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});
