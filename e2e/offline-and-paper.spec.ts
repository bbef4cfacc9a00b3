import { expect, test } from '@playwright/test';

test('without a connection it says so, and what was shown stays', async ({ page, context }) => {
  await page.goto('/offers');
  const offer = page.getByRole('link', { name: 'Integrationslotsen' });
  await expect(offer).toBeVisible();
  const banner = page.getByRole('status').filter({ hasText: 'Keine Verbindung.' });
  await expect(banner).toBeHidden();
  await context.setOffline(true);
  await expect(banner).toBeVisible();
  await expect(offer).toBeVisible();
  await context.setOffline(false);
  await expect(banner).toBeHidden();
});

test('on paper an offer is without navigation and buttons', async ({ page }, testInfo) => {
  await page.goto('/offers');
  await page.getByRole('link', { name: 'Integrationslotsen' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'Integrationslotsen' });
  await expect(heading).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hauptmenü' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Teilen' })).toBeHidden();
  await page.setViewportSize({ width: 794, height: 1123 });
  await testInfo.attach('on paper', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});
