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
