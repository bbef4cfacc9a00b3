import { expect, type Locator, type Page, test } from '@playwright/test';
import { tidyUp, unique } from './support/api';
import { signIn } from './support/session';

/** By the tabulator alone, as somebody does who uses no mouse. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 90; stop++) {
    // Behind an open list the rest of the page is out of reach: then there is nothing to find yet.
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/offers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an organisation is added and its form is left without a mouse', async ({ page, request }) => {
  const name = unique('Tastatur');
  await signIn(page, 'koordination-erfurt', '/organisations/new');
  const title = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(title).toBeVisible();
  await tabTo(page, title);
  await page.keyboard.type(name);
  const kind = page.getByRole('button', { name: /Art der Organisation/ });
  await tabTo(page, kind);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Stiftung');
  await page.keyboard.press('Enter');
  await expect(kind).toContainText('Stiftung');
  await tabTo(page, page.getByRole('button', { name: 'Speichern' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  try {
    await tabTo(page, page.getByRole('link', { name: 'Bearbeiten' }).first());
    await page.keyboard.press('Enter');
    await expect(title).toHaveValue(name);
    await tabTo(page, title);
    await page.keyboard.press('End');
    await page.keyboard.type(' anders');
    const cancel = page.getByRole('link', { name: 'Abbrechen' });
    await tabTo(page, cancel);
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: 'Änderungen sind nicht gespeichert' });
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(title).toHaveValue(`${name} anders`);
    await expect(cancel).toBeFocused();
  } finally {
    await tidyUp(request, 'koordination-erfurt', { id, path: `/api/v1/organisations/${id}` });
  }
});
