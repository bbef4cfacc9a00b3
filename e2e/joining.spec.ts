import { expect, test } from '@playwright/test';
import { arrange, grant, unique } from './support/api';
import { save, textField } from './support/forms';
import { linkIn, mailTo } from './support/mail';
import { signIn } from './support/session';

const administrator = 'admin';
const coordinator = 'koordination-bautzen';
const password = 'ein-langes-Passwort-7';
const declaration = 'Wir achten die Würde jedes Menschen.';

/** A network that takes members, and a declaration that each of them signs. */
async function networkWithDeclaration(request: Parameters<typeof arrange>[0], name: string): Promise<string> {
  const network = await arrange(request, administrator, 'networks', {
    name: { original: 'de', de: name },
    kind: 'DEVELOPMENT_PARTNERSHIP',
    status: 'ACTIVE',
    operatedHere: true,
    visibility: 'PUBLIC',
    admission: { openForApplications: true },
  });
  await grant(request, coordinator, 'COORDINATOR', { network: { id: network.id } });
  const agreement = await arrange(request, coordinator, 'agreements', {
    network: { id: network.id },
    title: { original: 'de', de: 'Erklärung der Mitglieder' },
    kind: 'DECLARATION',
    status: 'DRAFT',
    signatories: { roles: ['MEMBER'] },
    requiredToJoin: true,
    preparedText: { original: 'de', de: declaration },
    visibility: 'NETWORK',
  });
  await arrange(request, coordinator, `agreements/${agreement.id}/versions`, {});
  return network.id;
}

test('an association applies, is accepted, signs, is invited, and looks after its own record', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const network = await networkWithDeclaration(request, unique('Netzwerk der Ankommenden'));
  const name = unique('Brücke');
  const address = `${unique('vorstand').replace(' ', '.')}@treffpunkt.example`.toLowerCase();

  // Somebody without an account applies.
  await page.goto(`/networks/${network}/apply`);
  await textField(page, 'Name').fill(name);
  await textField(page, 'Vorname').fill('Amira');
  await textField(page, 'Nachname').fill('Haddad');
  await textField(page, 'E-Mail-Adresse').fill(address);
  await textField(page, 'Warum möchten Sie Mitglied werden?').fill('Wir beraten seit drei Jahren und wollen uns abstimmen.');
  await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden.' }).press('Space');
  await page.getByRole('button', { name: 'Antrag senden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Antrag ist angekommen.' })).toBeVisible();

  // The link in the mail shows how it stands.
  const follow = linkIn(await mailTo(request, address, /ist angekommen/), '/application#');
  await page.goto(follow);
  await expect(page.getByRole('main')).toContainText('Ihr Antrag ist angekommen.');

  // A coordinator finds it in the work list and accepts.
  const office = await browser.newContext({ locale: 'de-DE' });
  const desk = await office.newPage();
  await signIn(desk, coordinator, '/applications');
  await desk.getByRole('link', { name }).click();
  await desk.getByRole('button', { name: 'Prüfung beginnen' }).click();
  await desk.getByRole('button', { name: 'Annehmen' }).click();
  await textField(desk, 'Begründung').fill('Herzlich willkommen!');
  await desk.getByRole('button', { name: 'Annehmen und benachrichtigen' }).click();
  await expect(desk.getByRole('main')).toContainText('angenommen');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Willkommen! Ihr Antrag ist angenommen.');

  // The declaration comes by mail and is signed without an account; the link then is used up.
  const signature = linkIn(await mailTo(request, address, /Erklärung der Mitglieder/), '/signature#');
  await page.goto(signature);
  await expect(page.getByRole('main')).toContainText(declaration);
  await textField(page, 'Funktion').fill('Vorstand');
  await page.getByRole('checkbox', { name: /Ich habe den Text gelesen/ }).press('Space');
  await page.getByRole('button', { name: 'Unterschreiben', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Danke, Sie haben unterschrieben.' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Dieser Link wurde schon benutzt.');

  // The coordinator sees the signature and invites the association to keep its own record.
  await desk.goto(`/agreements?network=${network}`);
  await desk.getByRole('link', { name: 'Erklärung der Mitglieder' }).first().click();
  await expect(desk.getByRole('main')).toContainText('1 Mitglied hat unterschrieben');
  await desk.goto('/invitations/new');
  await textField(desk, 'E-Mail-Adresse').fill(address);
  await desk.getByRole('button', { name: /Recht/ }).click();
  await desk.getByRole('option', { name: /^Redaktion/ }).click();
  await desk.getByRole('combobox', { name: /Organisation/ }).fill(name);
  await desk.getByRole('option', { name }).click();
  await desk.getByRole('button', { name: 'Einladung senden' }).click();
  await expect(desk.getByRole('main')).toContainText(address);

  // The link makes the account; Keycloak asks for the password.
  const invitation = linkIn(await mailTo(request, address, /Einladung|lädt Sie ein/), '/invitation#');
  await page.goto(invitation);
  await page.getByRole('button', { name: 'Annehmen und Konto anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fast fertig: Wählen Sie Ihr Passwort.' })).toBeVisible();
  await page.goto(linkIn(await mailTo(request, address, /Konto|Account|Treffpunkt aktualisieren/), '/login-actions/'));
  await page.locator('#kc-info-message a, #kc-content a').first().click();
  await page.locator('#password-new').fill(password);
  await page.locator('#password-confirm').fill(password);
  await page.locator('input[type=submit], button[type=submit]').first().click();

  // The first edit, with the rights that waited; and it can be seen who did it.
  await page.goto('/organisations?q=' + encodeURIComponent(name));
  await page.getByRole('button', { name: 'Anmelden' }).first().click();
  await page.locator('#username').fill(address);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.locator('#firstName').fill('Amira');
  await page.locator('#lastName').fill('Haddad');
  await page.locator('input[type=submit], button[type=submit]').first().click();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
  await textField(page, 'Kurzname').fill('Brücke e. V.');
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Brücke e. V.');
  await office.close();
});
