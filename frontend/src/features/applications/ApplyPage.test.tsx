import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ApplicationForm, NetworkView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { ApplyPage } from './ApplyPage';

const { id } = network;
const address = '*/api/v1/applications';
const receipt = { id: 'r', status: 'RECEIVED', receivedAt: '2026-11-02T09:00:00Z' };
const reading = (view: NetworkView = network) => http.get(`*/api/v1/networks/${id}`, () => HttpResponse.json(view));
const shown = (onSent = vi.fn<() => void>(), sent?: true) => (
  <ApplyPage network={id} search={{ sent }} onSent={onSent} />
);
const fill = (name: RegExp, text: string) => page.getByRole('textbox', { name }).fill(text);
const submit = () => page.getByRole('button', { name: 'Antrag senden' }).click();

async function fillForPerson() {
  await page.getByRole('button', { name: /Ich stelle den Antrag für$/ }).click();
  await page.getByRole('option', { name: 'mich selbst' }).click();
  await fill(/^Vorname/, 'Amira');
  await fill(/^Nachname/, 'Haddad');
  await fill(/^E-Mail-Adresse/, 'amira@example.org');
  await fill(/^Warum möchten Sie/, 'Weil ich helfen will.');
  await page.getByText('Ja, ich bin einverstanden.').click();
}

test('an organisation applies without an account, and the form is accessible', async () => {
  let sent: ApplicationForm | undefined;
  const onSent = vi.fn<() => void>();
  const post = http.post<never, ApplicationForm>(address, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(receipt, { status: 201 });
  });
  await renderPage(shown(onSent), { handlers: [post, reading(), ...surroundings] });
  await submit();
  for (const line of ['Name: Bitte ausfüllen.', 'Nachname: Bitte ausfüllen.', /^Ihre Einwilligung:/])
    await expect.element(page.getByRole('link', { name: line })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await fill(/^Name/, 'Frauen in Bewegung');
  await fill(/^Vorname/, 'Amira');
  await fill(/^Nachname/, 'Haddad');
  await fill(/^E-Mail-Adresse/, 'amira@example.org');
  await fill(/^Warum möchten Sie/, 'Weil wir mitmachen wollen.');
  await page.getByText('Ja, ich bin einverstanden.').click();
  await submit();
  await expect.poll(() => onSent.mock.calls.length).toBe(1);
  expect(sent).toEqual({
    network: { id },
    applicant: 'ORGANISATION',
    organisation: { name: { original: 'de', de: 'Frauen in Bewegung' }, kind: 'ASSOCIATION', country: 'DE' },
    contact: { givenName: 'Amira', familyName: 'Haddad', email: 'amira@example.org' },
    reason: 'Weil wir mitmachen wollen.',
    language: 'de',
    consent: true,
    consentVersion: '2026-11',
  });
});

test('a person applies, and is told how long to wait when too much was sent from here', async () => {
  const sent: ApplicationForm[] = [];
  const post = http.post<never, ApplicationForm>(address, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json(
      { type: '/problems/too-many-requests', title: 'Too many requests', status: 429, instance: '/' },
      { status: 429, headers: { 'Retry-After': '1500' } },
    );
  });
  await renderPage(shown(), { handlers: [post, reading(), ...surroundings] });
  await fillForPerson();
  await submit();
  await expect.element(page.getByRole('alert').getByText(/etwa 25 Minuten/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /^Warum möchten Sie/ })).toHaveValue('Weil ich helfen will.');
  expect(sent[0]).not.toHaveProperty('organisation');
  expect(sent[0]).not.toHaveProperty('nickname');
});

test('the page afterwards says what happens next', async () => {
  await renderPage(shown(undefined, true), { handlers: [reading(), ...surroundings] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Ihr Antrag ist angekommen.' })).toBeVisible();
  await expect.element(page.getByText(/^Sie bekommen gleich eine E-Mail\./)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a network that takes none says so instead of showing a form', async () => {
  const closed = reading({ ...network, admission: { openForApplications: false } });
  await renderPage(shown(), { handlers: [closed, ...surroundings] });
  await expect.element(page.getByText('Dieses Netzwerk nimmt zurzeit keine Anträge an.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Antrag senden' })).not.toBeInTheDocument();
});

test('what a program filled in is emptied, and a person sends once more', async () => {
  const refusal = {
    type: '/problems/looks-automated',
    title: 'Not valid',
    status: 422,
    violations: [{ pointer: '/nickname', message: 'Leave this member out.' }],
  };
  const post = http.post(address, () => problem(refusal));
  await renderPage(shown(), { handlers: [post, reading(), ...surroundings] });
  await fillForPerson();
  await submit();
  await expect.element(page.getByRole('alert').getByText(/^Ein verstecktes Feld war ausgefüllt/)).toBeVisible();
});
