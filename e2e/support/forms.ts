import { expect, type Locator, type Page } from '@playwright/test';

/** A text field by the beginning of its label: optional fields say so behind it. */
export const textField = (within: Page | Locator, label: string): Locator =>
  within.getByRole('textbox', { name: new RegExp(`^${label.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}( \\(freiwillig\\))?$`) });

export const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).click();

/** A list from which one is chosen. */
export async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The server refused: it is said on top, and the field that is meant is marked. */
export async function expectRefused(page: Page, field: Locator): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie diese Angaben:' });
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
}
