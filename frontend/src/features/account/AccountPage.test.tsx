import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type {
  Configuration,
  GrantView,
  Me,
  NotificationSettingDraft,
  NotificationSettingView,
} from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinator, network } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { AccountPage } from './AccountPage';

const subject = coordinator.subject;
const grant = (id: string, role: GrantView['role'], scope: Partial<GrantView>): GrantView => ({
  id,
  subject,
  role,
  createdAt: '2026-01-02T10:00:00Z',
  ...scope,
});
const me = (rights: Partial<Me>) =>
  http.get('*/api/v1/me', () =>
    HttpResponse.json({
      signedIn: true,
      subject,
      name: coordinator.name,
      platformAdministrator: false,
      grants: [],
      ...rights,
    } satisfies Me),
  );
const configuration = (issuer: string) =>
  http.get('*/api/v1/configuration', () =>
    HttpResponse.json({ issuer, clientId: 'web', publicBaseUrl: 'https://treffpunkt.example' } satisfies Configuration),
  );
const settings = http.get('*/api/v1/me/notification-settings', () =>
  HttpResponse.json({ email: 'kim@netz.example', reminders: true, digest: false } satisfies NotificationSettingView),
);
const keycloak = configuration('https://konto.example/realms/treffpunkt');
const shown = (rights: Partial<Me>, stored: Record<string, string> = {}) =>
  renderPage(<AccountPage />, { handlers: [me(rights), keycloak, settings], session: coordinator, stored });

test('each right says where, as what, since when and what it allows, and the page is accessible', async () => {
  const { unanswered } = await shown({
    grants: [
      grant('1', 'MEMBER', { network: { id: 'other', name: { original: 'de', de: 'Netz am Berg' } } }),
      grant('2', 'COORDINATOR', { network: { id: network.id, name: network.name } }),
      grant('3', 'ORGANISATION_EDITOR', { organisation: { id: organisation.id, name: organisation.name } }),
    ],
  });
  const rights = page.getByRole('list', { name: 'Was ich darf' });
  await expect
    .element(rights.getByRole('link', { name: 'Bündnis am Fluss' }))
    .toHaveAttribute('href', `/networks/${network.id}`);
  await expect
    .element(rights.getByRole('link', { name: 'Haus der Vielfalt' }))
    .toHaveAttribute('href', `/organisations/${organisation.id}`);
  // What weighs most comes first.
  const first = rights.getByRole('listitem').first();
  await expect.element(first.getByRole('link', { name: 'Bündnis am Fluss' })).toBeVisible();
  await expect.element(first.getByText(/Sie dürfen dort alles lesen und schreiben/)).toBeVisible();
  await expect.element(first.getByText('seit 2. Januar 2026')).toBeVisible();
  await expect.element(rights.getByText('Sie pflegen diese Organisation und ihre Angebote.')).toBeVisible();
  await expect.element(rights.getByText(/was nur für Mitglieder ist/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a network that cannot be seen is neither named nor linked', async () => {
  await shown({ grants: [grant('1', 'MEMBER', { network: { id: 'hidden' } })] });
  const rights = page.getByRole('list', { name: 'Was ich darf' });
  await expect.element(rights.getByText(/^Ein Netzwerk, das Sie nicht/)).toBeVisible();
  await expect.element(rights.getByRole('link')).not.toBeInTheDocument();
});

test('who administers the platform reads what that means', async () => {
  await shown({ platformAdministrator: true });
  await expect.element(page.getByText('Verwaltung der Plattform')).toBeVisible();
  await expect.element(page.getByText(/Sie gehören noch zu keinem Netzwerk/)).not.toBeInTheDocument();
});

test('without any right it says what that means, whom to ask and by which identifier', async () => {
  await shown({});
  await expect.element(page.getByRole('heading', { name: 'Sie gehören noch zu keinem Netzwerk.' })).toBeVisible();
  await expect.element(page.getByText(/Fragen Sie die Koordination/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Netzwerke ansehen' })).toHaveAttribute('href', '/networks');
  await expect.element(page.getByText(subject, { exact: true })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('the way to password and second factor leads to the identity provider, where its address is known', async () => {
  await shown({});
  await expect
    .element(page.getByRole('link', { name: 'Passwort und zweiter Faktor' }))
    .toHaveAttribute('href', 'https://konto.example/realms/treffpunkt/account');
});

test('of an issuer that is no Keycloak no address is guessed', async () => {
  const handlers = [me({}), configuration('https://login.example/oidc'), settings];
  await renderPage(<AccountPage />, { handlers, session: coordinator });
  await expect.element(page.getByText('login.example')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Passwort und zweiter Faktor' })).not.toBeInTheDocument();
});

const kept = (de: string, savedAt: string, version?: number) =>
  JSON.stringify({ values: { name: { original: 'de', de } }, savedAt, ...(version !== undefined && { version }) });
const drafts = {
  'draft:offer:new': kept('Sprachcafé', '2026-03-02T10:00:00Z'),
  'draft:organisation:17': kept('Haus der Vielfalt', '2026-03-04T10:00:00Z', 3),
  'draft:membership:new:23': JSON.stringify({ values: {}, savedAt: '2026-03-01T10:00:00Z' }),
  'draft:something:else': 'rubbish',
};

test('what was begun on this device is listed, and leads to its form', async () => {
  await shown({}, drafts);
  const list = page.getByRole('list', { name: 'Angefangen, nicht gespeichert' });
  await expect
    .element(
      list
        .getByRole('listitem')
        .first()
        .getByText(/^Organisation, geändert · /),
    )
    .toBeVisible();
  const goOn = (name: string) => list.getByRole('link', { name: `${name}: Weiter schreiben` });
  await expect.element(goOn('Haus der Vielfalt')).toHaveAttribute('href', '/organisations/17/edit');
  await expect.element(goOn('Sprachcafé')).toHaveAttribute('href', '/offers/new');
  await expect.element(goOn('Mitgliedschaft ohne Namen')).toHaveAttribute('href', '/networks/23/memberships/new');
  expect(list.getByRole('listitem').elements()).toHaveLength(3);
  expect(await accessibilityViolations()).toEqual([]);
});

test('a draft that was thrown away can be taken back', async () => {
  await shown({}, drafts);
  await page.getByRole('button', { name: 'Sprachcafé: Verwerfen' }).click();
  await expect.element(page.getByRole('link', { name: /Sprachcafé/ })).not.toBeInTheDocument();
  expect(localStorage.getItem('draft:offer:new')).toBeNull();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(page.getByRole('link', { name: /Sprachcafé/ })).toBeVisible();
  expect(localStorage.getItem('draft:offer:new')).toBe(drafts['draft:offer:new']);
});

test('the appearance follows the device until it is chosen, and again when that is taken back', async () => {
  await shown({});
  async function choose(name: string) {
    await page.getByRole('button', { name: /Darstellung/ }).click();
    await page.getByRole('option', { name }).click();
  }
  await choose('Dunkel');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(localStorage.getItem('theme')).toBe('dark');
  await choose('Wie das Gerät');
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem('theme')).toBeNull();
});

test('reminders are switched off and the weekly mail on, and stay so', async () => {
  let setting: NotificationSettingView = { email: 'kim@netz.example', reminders: true, digest: false };
  const handlers = [
    me({}),
    keycloak,
    http.get('*/api/v1/me/notification-settings', () => HttpResponse.json(setting)),
    http.put<never, NotificationSettingDraft>('*/api/v1/me/notification-settings', async ({ request }) => {
      setting = { ...setting, ...(await request.json()) };
      return HttpResponse.json(setting);
    }),
  ];
  await renderPage(<AccountPage />, { handlers, session: coordinator });
  await expect.element(page.getByText('kim@netz.example')).toBeVisible();
  const reminders = page.getByRole('switch', { name: 'Vor Treffen erinnern' });
  await expect.element(reminders).toBeChecked();
  await page.getByText('Vor Treffen erinnern').click();
  await expect.element(reminders).not.toBeChecked();
  await expect.element(page.getByText('Das ist gemerkt.')).toBeVisible();
  const weekly = page.getByRole('switch', { name: /^Einmal in der Woche/ });
  await page.getByText('Einmal in der Woche sagen, was ansteht').click();
  await expect.element(weekly).toBeChecked();
  expect(setting).toEqual({ email: 'kim@netz.example', reminders: false, digest: true, language: 'DE' });
  expect(await accessibilityViolations()).toEqual([]);
});

test('an account without a confirmed address is told that nothing is sent to it', async () => {
  const without = http.get('*/api/v1/me/notification-settings', () =>
    HttpResponse.json({ reminders: false, digest: false } satisfies NotificationSettingView),
  );
  await renderPage(<AccountPage />, { handlers: [me({}), keycloak, without], session: coordinator });
  await expect.element(page.getByText(/keine bestätigte Mailadresse/)).toBeVisible();
  await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
});

test('the language of the screens is chosen here as well', async () => {
  await shown({});
  await page.getByRole('button', { name: /Sprache/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect.element(page.getByRole('heading', { name: 'My access', level: 1 })).toBeVisible();
});

test('signed out it leads to the sign-in, and a failing server offers to try again', async () => {
  const { screen } = await renderPage(<AccountPage />, { handlers: [] });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await screen.unmount();

  const broken = http.get('*/api/v1/me', () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(<AccountPage />, { handlers: [broken, keycloak, settings], session: coordinator });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
});
