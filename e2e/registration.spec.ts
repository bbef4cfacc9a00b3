import { expect, type Page, test } from '@playwright/test';
import { arrange, grant, unique } from './support/api';
import { textField } from './support/forms';
import { expectAccessible } from './support/accessibility';
import { linkIn, mailTo } from './support/mail';
import { signIn } from './support/session';

const administrator = 'admin';
const coordinator = 'koordination-bautzen';
const mailbox = (name: string) => `${unique(name).replace(' ', '.')}@treffpunkt.example`.toLowerCase();

/** Somebody without an account fills in the form. */
async function register(page: Page, seminar: string, name: string, email: string, button: string): Promise<void> {
  await page.goto(`/meetings/${seminar}`);
  await page.getByRole('link', { name: button }).click();
  await textField(page, 'Name').fill(name);
  await textField(page, 'E-Mail-Adresse').fill(email);
  await page.getByRole('checkbox', { name: /^Ich bin einverstanden/ }).press('Space');
  await expectAccessible(page);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { name: 'Danke, Ihre Anmeldung ist angekommen.' })).toBeVisible();
}

test('a guest registers, another one waits and moves up, and whoever was there has a certificate', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const network = await arrange(request, administrator, 'networks', {
    name: { original: 'de', de: unique('Netzwerk der Lernenden') },
    kind: 'DEVELOPMENT_PARTNERSHIP',
    status: 'ACTIVE',
    operatedHere: true,
    visibility: 'PUBLIC',
  });
  await grant(request, coordinator, 'COORDINATOR', { network: { id: network.id } });
  const seminar = await arrange(request, coordinator, 'meetings', {
    network: { id: network.id },
    title: { original: 'de', de: unique('Seminar Öffnung') },
    kind: 'SEMINAR',
    status: 'PLANNED',
    start: '2099-03-11T18:00:00+01:00',
    end: '2099-03-11T20:00:00+01:00',
    timeZone: 'Europe/Berlin',
    registrationScope: 'OPEN',
    capacity: 1,
    visibility: 'PUBLIC',
  });

  // Those who hold it offer registration.
  const office = await (await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })).newPage();
  await signIn(office, coordinator);
  await office.goto(`/meetings/${seminar.id}/registrations`);
  await office.getByRole('button', { name: 'Anmeldung anbieten' }).click();
  await expect(office.getByText('Die Anmeldung ist eingerichtet.')).toBeVisible();

  // One place, two who want it.
  const ada = mailbox('ada');
  const bo = mailbox('bo');
  await register(page, seminar.id, 'Ada Muster', ada, 'Zum Treffen anmelden');
  await register(page, seminar.id, 'Bo Beispiel', bo, 'Auf die Warteliste');
  const adasLink = linkIn(await mailTo(request, ada, /^Angemeldet/), '/meeting-registration#');
  const bosLink = linkIn(await mailTo(request, bo, /^Auf der Warteliste/), '/meeting-registration#');

  // The one cancels, the other one moves up.
  await page.goto(adasLink);
  await expect(page.getByText('Sie haben einen Platz.')).toBeVisible();
  await page.getByRole('button', { name: 'Absagen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
  await expect(page.getByText('Diese Anmeldung gilt nicht mehr.')).toBeVisible();
  await mailTo(request, bo, /^Sie haben einen Platz/);

  // Whoever was there has it in writing.
  await office.reload();
  await office.getByText('War da: Bo Beispiel').click();
  await expect(office.getByRole('button', { name: 'Teilnahmebescheinigung' })).toBeVisible();
  await expectAccessible(office);
  await page.goto(bosLink);
  const paper = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Teilnahmebescheinigung' }).click();
  expect((await paper).suggestedFilename()).toBe('Teilnahmebescheinigung.pdf');
});
