import { expect, test } from '@playwright/test';
import { type Arranged, arrange, idOf, inErfurt, tidyUp, unique } from './support/api';
import { signIn, signOut } from './support/session';

const coordinator = 'koordination-erfurt';
const holder = 'Internationaler Bund e.V.';
let committee: Arranged;
let name: string;

test.beforeEach(async ({ request }) => {
  name = unique('Arbeitskreis');
  committee = await arrange(request, coordinator, 'committees', {
    network: { id: await inErfurt(request) },
    name: { original: 'de', de: name },
    kind: 'WORKING_GROUP',
    lifecycle: 'CONSTITUTED',
    visibility: 'PUBLIC',
    seats: [{ organisation: { id: await idOf(request, 'organisations', holder) }, function: 'CHAIR', voting: true }],
  });
});

test.afterEach(({ request }) => tidyUp(request, coordinator, committee));

test('a member sees who sits in a committee, a guest does not', async ({ page, browser }) => {
  const path = `/committees/${committee.id}`;
  await signIn(page, 'gast', path);
  await expect(page.getByText('Wer darin sitzt, sehen die Mitglieder des Netzwerks.')).toBeVisible();
  await expect(page.getByText(holder)).toBeHidden();

  const members = await browser.newContext({ locale: 'de-DE' });
  const member = await members.newPage();
  await signIn(member, 'mitglied-erfurt', path);
  await expect(member.getByText(holder).first()).toBeVisible();
  await expect(member.getByRole('link', { name: 'Bearbeiten' })).toBeHidden();
  await members.close();
});

test('whoever follows a link to a form signs in and is there; signed out it is closed again', async ({ page }) => {
  await page.goto(`/committees/${committee.id}/edit`);
  await expect(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.locator('#username').fill(coordinator);
  await page.locator('#password').fill(`${coordinator}-demo`);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
  await expect(page).toHaveURL(new RegExp(`/committees/${committee.id}/edit$`));

  await signOut(page);
  await page.waitForURL('/');
  await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await page.goto(`/committees/${committee.id}/edit`);
  await expect(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});

test('a member sees a partner contact, but neither notes nor what happened, and changes nothing', async ({ page, request, browser }) => {
  const notes = unique('Notiz');
  const summary = unique('Anruf');
  const contact = await arrange(request, coordinator, 'partner-contacts', {
    network: { id: await inErfurt(request) },
    organisation: { id: await idOf(request, 'organisations', holder) },
    category: 'NGO',
    stage: 'ACTIVE',
    subject: { original: 'de', de: name },
    basis: { purpose: 'Zusammenarbeit', legalBasis: 'LEGITIMATE_INTEREST' },
    visibility: 'NETWORK',
    notes,
    interactions: [{ on: '2026-03', kind: 'CALL', summary: { original: 'de', de: summary } }],
  });
  const path = `/partners/${contact.id}`;
  try {
    await signIn(page, 'mitglied-erfurt', `/partners?q=${encodeURIComponent(name).replaceAll('%20', '+')}`);
    await page.getByRole('link', { name: holder }).click();
    await expect(page.getByRole('heading', { level: 1, name: holder })).toBeVisible();
    await expect(page.getByText(/^Notizen und Kontakte sehen nur/)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
    for (const hidden of [notes, summary, 'Zusammenarbeit']) await expect(page.getByText(hidden)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Bearbeiten' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Festhalten' })).toBeHidden();

    const coordinators = await browser.newContext({ locale: 'de-DE' });
    const other = await coordinators.newPage();
    await signIn(other, coordinator, path);
    for (const shown of [notes, summary, 'Zusammenarbeit']) await expect(other.getByText(shown)).toBeVisible();
    await expect(other.getByRole('link', { name: 'Bearbeiten' })).toBeVisible();
    await coordinators.close();
  } finally {
    await tidyUp(request, coordinator, contact);
  }
});

test('“Mein Zugang” names the network somebody coordinates, and tells a guest what is missing', async ({ page, browser }) => {
  await signIn(page, coordinator);
  await page.getByRole('link', { name: 'Konto: Elke Erfurt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Zugang' })).toBeVisible();
  const rights = page.getByRole('list', { name: 'Was ich darf' });
  await expect(rights).toContainText('Sie dürfen dort alles lesen und schreiben.');
  await rights.getByRole('link', { name: /^Netzwerk für Integration/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Netzwerk für Integration/ })).toBeVisible();

  const guests = await browser.newContext({ locale: 'de-DE' });
  const guest = await guests.newPage();
  await signIn(guest, 'gast', '/account');
  await expect(guest.getByRole('heading', { name: 'Sie gehören noch zu keinem Netzwerk.' })).toBeVisible();
  await expect(guest.getByText(/^Fragen Sie die Koordination Ihres Netzwerks\./)).toBeVisible();
  await guests.close();
});
