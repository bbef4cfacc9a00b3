import { expect, test } from '@playwright/test';
import { type Arranged, arrange, organisationDraft, tidyUp, unique } from './support/api';
import { save, textField } from './support/forms';
import { signIn } from './support/session';

const coordinator = 'koordination-erfurt';
let organisation: Arranged;
let editing: string;
let name: string;

test.beforeEach(async ({ request }) => {
  name = unique('Verein');
  organisation = await arrange(request, coordinator, 'organisations', await organisationDraft(request, name));
  editing = `/organisations/${organisation.id}/edit`;
});

test.afterEach(({ request }) => tidyUp(request, coordinator, organisation));

test('whoever saves second is shown both versions and decides', async ({ page, browser }) => {
  await signIn(page, coordinator, editing);
  await textField(page, 'Kurzname').fill('Mein Kurzname');
  await textField(page, 'Rechtsform').fill('e. V.');

  const colleague = await browser.newContext({ locale: 'de-DE' });
  const other = await colleague.newPage();
  await signIn(other, coordinator, editing);
  await textField(other, 'Kurzname').fill('Anderer Kurzname');
  await save(other);
  await expect(other.getByRole('main')).toContainText('Anderer Kurzname');
  await colleague.close();

  await save(page);
  const question = page.getByRole('dialog', { name: 'Jemand war schneller' });
  await expect(question.getByRole('button', { name: 'Mein Kurzname' })).toBeVisible();
  await expect(question.getByRole('button', { name: 'Anderer Kurzname' })).toBeVisible();
  // Only what both changed is a question; the legal form is nobody else's.
  await expect(question.getByText('e. V.')).toBeHidden();
  await question.getByRole('button', { name: 'Mein Kurzname' }).click();
  await question.getByRole('button', { name: 'So speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Mein Kurzname');
  await expect(page.getByRole('main')).toContainText('e. V.');
});

test('entries that are not saved are asked about, kept on the device, and can be thrown away', async ({ page }) => {
  await signIn(page, coordinator, editing);
  const shortName = textField(page, 'Kurzname');
  await shortName.fill('Halb fertig');

  const elsewhere = page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Angebote' });
  await elsewhere.click();
  const question = page.getByRole('dialog', { name: 'Änderungen sind nicht gespeichert' });
  await question.getByRole('button', { name: 'Weiter bearbeiten' }).click();
  await expect(shortName).toHaveValue('Halb fertig');
  await shortName.fill('Halb fertig, zweiter Satz');
  await elsewhere.click();
  await question.getByRole('button', { name: 'Seite verlassen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beratungsangebote' })).toBeVisible();

  await page.goto(editing);
  await expect(page.getByText(/^Ihre Eingaben von .* sind noch da\.$/)).toBeVisible();
  await expect(shortName).toHaveValue('Halb fertig, zweiter Satz');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(shortName).toHaveValue('');

  // Nothing is kept any more: neither asked about on leaving nor offered on coming back.
  await page.getByRole('link', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
  await expect(shortName).toHaveValue('');
  await expect(page.getByText(/^Ihre Eingaben von/)).toBeHidden();
});
