import { expect, test } from '@playwright/test';
import { type Arranged, arrange, offerDraft, tidyUp, unique } from './support/api';

let offer: Arranged;
const name = unique('Hilfe beim Ankommen');

test.beforeEach(async ({ request }) => {
  const draft = await offerDraft(request, name, {
    topics: ['housing'],
    languages: ['ar', 'de'],
    access: 'WALK_IN',
    contactPoints: [{ kind: 'PHONE', value: '0361 123456', visibility: 'PUBLIC' }],
  });
  offer = await arrange(request, 'koordination-erfurt', 'counselling-offers', draft);
});

test.afterEach(({ request }) => tidyUp(request, 'koordination-erfurt', offer));

test('somebody new finds an offer by topic and language on a phone, opens it, and hands its address on', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Wohnen' }).click();
  await expect(page.getByRole('heading', { name: 'Beratungsangebote' })).toBeVisible();

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('dialog', { name: 'Filter' });
  await filters.getByRole('checkbox', { name: /^Arabisch/ }).check({ force: true });
  await filters.getByRole('button', { name: /zeigen$/ }).click();
  await expect(filters).toBeHidden();
  await expect(page).toHaveURL(/topic=housing/);
  await expect(page).toHaveURL(/language=ar/);

  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Ohne Termin');
  await expect(page.getByRole('link', { name: /0361/ }).first()).toHaveAttribute('href', 'tel:+49361123456');

  const friend = await browser.newContext({ locale: 'en-GB' });
  const other = await friend.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(other.getByRole('main')).toContainText('Arabic');
  await friend.close();

  await page.goBack();
  await expect(page.getByRole('link', { name })).toBeVisible();
});
