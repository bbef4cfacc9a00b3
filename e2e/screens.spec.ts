import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { remember } from './support/session';

/** Every screen that needs no sign-in, by its address and the heading it must show. A new screen is one more line. */
const screens = [
  { path: '/', heading: { de: 'Wobei brauchen Sie Hilfe?', en: 'What do you need help with?' } },
  { path: '/offers', heading: { de: 'Beratungsangebote', en: 'Advice and support' } },
  { path: '/offers?q=zzzzzz', heading: { de: 'Kein Angebot passt zu dieser Suche.', en: 'No offer matches this search.' } },
  { path: '/offers/new', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/there/is/no/such/page', heading: { de: 'Diese Seite gibt es nicht.', en: 'There is no such page.' } },
] as const;

for (const { path, heading } of screens) {
  for (const language of ['de', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`${path} is there for everybody (${language}, ${theme})`, async ({ page }) => {
        await remember(page, { language, theme });
        await page.goto(path);
        await expect(page.getByRole('heading', { name: heading[language] })).toBeVisible();
        await expectAccessible(page);
      });
    }
  }
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/offers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
