import { expect, test } from '@playwright/test';
import { remember } from './support/session';

/** The five networks of the reference data, each with a word that only it says. */
const networks = [
  { de: 'Das Konsorcium', en: 'The Consortium' },
  { de: 'MigraNet – IQ Netzwerk Bayern', en: 'MigraNet – IQ Network Bavaria' },
  { de: 'Netzwerk für Integration für Spätaussiedler', en: 'Network for integration of late resettlers' },
  { de: 'Pro Integration', en: 'Pro Integration' },
  { de: 'Migrantenselbstorganisationen und Partnerorganisationen', en: 'Migrant self-organisations and partner' },
] as const;

for (const language of ['de', 'en'] as const) {
  test(`the five networks can be browsed and searched by everybody (${language})`, async ({ page }) => {
    await remember(page, { language });
    await page.goto('/networks');
    for (const name of networks) await expect(page.getByRole('link', { name: name[language] }).first()).toBeVisible();

    await page.getByRole('searchbox').fill('MigraNet');
    await expect(page).toHaveURL(/q=MigraNet/);
    await expect(page.getByRole('link', { name: networks[0][language] })).toBeHidden();
    await page.getByRole('link', { name: networks[1][language] }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: networks[1][language] })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: { de: 'Mitglieder und Partner', en: 'Members and partners' }[language] }),
    ).toBeVisible();
  });
}
