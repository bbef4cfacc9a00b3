import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { GuestRegistration, Registering, RegistrationFormView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { ownRegistration, registrationForm } from '../../testing/registrations';
import { renderPage } from '../../testing/renderPage';
import { RegisterPage } from './RegisterPage';

const around = (form: RegistrationFormView = registrationForm) => [
  http.get(`*/api/v1/meetings/${meeting.id}/registration`, () => HttpResponse.json(form)),
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(meeting)),
  ...surroundings,
];
const registering = (onSent = vi.fn<() => void>()) => <RegisterPage id={meeting.id} isSent={false} onSent={onSent} />;

test('a guest gives a name and an address, answers what is asked and agrees', async () => {
  let sent: GuestRegistration | undefined;
  const onSent = vi.fn<() => void>();
  const post = http.post<never, GuestRegistration>('*/api/v1/guest-registrations', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ receivedAt: '2026-11-02T10:00:00Z' }, { status: 201 });
  });
  await renderPage(registering(onSent), { handlers: [post, ...around()] });
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ada Muster');
  await page.getByRole('textbox', { name: /^E-Mail/ }).fill('ada@example.org');
  await page.getByRole('button', { name: /Was essen Sie/ }).click();
  await page.getByRole('option', { name: 'Gemüse' }).click();
  await page.getByText(/^Ich bin einverstanden/).click();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Zum Treffen anmelden' }).click();
  await expect.poll(() => onSent.mock.calls.length).toBe(1);
  expect(sent).toEqual({
    meeting: { id: meeting.id },
    name: 'Ada Muster',
    email: 'ada@example.org',
    language: 'DE',
    answers: [{ question: registrationForm.questions[0]?.id, choice: 1 }],
    consent: true,
    consentVersion: '2026-11',
  });
});

test('whoever is signed in needs no address', async () => {
  let sent: Registering | undefined;
  const onSent = vi.fn<() => void>();
  const post = http.post<never, Registering>(`*/api/v1/meetings/${meeting.id}/registrations`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(ownRegistration, { status: 201 });
  });
  await renderPage(registering(onSent), {
    session: signedIn,
    handlers: [post, ...around({ ...registrationForm, questions: [], full: true })],
  });
  await expect.element(page.getByText(/^Alle Plätze sind vergeben/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ada Muster');
  await page.getByRole('button', { name: 'Auf die Warteliste' }).click();
  await expect.poll(() => onSent.mock.calls.length).toBe(1);
  expect(sent).toEqual({ name: 'Ada Muster', language: 'DE', answers: [] });
});

test.each([
  ['NOT_OFFERED', 'Zu diesem Treffen meldet man sich nicht an.'],
  ['NOT_YET', 'Die Anmeldung ist noch nicht offen.'],
  ['CLOSED', 'Die Anmeldung ist geschlossen.'],
] as const)('%s says why nobody registers now', async (state, words) => {
  await renderPage(registering(), { handlers: around({ ...registrationForm, state }) });
  await expect.element(page.getByRole('heading', { name: words })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('members are asked to sign in, and whoever may not register is told', async () => {
  const closed = around({ ...registrationForm, mayRegister: false });
  const { screen } = await renderPage(registering(), { handlers: closed });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await screen.unmount();
  await renderPage(registering(), { handlers: closed, session: signedIn });
  await expect.element(page.getByRole('heading', { name: /^Zu diesem Treffen melden sich andere an/ })).toBeVisible();
});
