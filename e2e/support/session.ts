import { expect, type Page } from '@playwright/test';

/** The people of the demo data; each has the user name and `-demo` as password. */
export type Person =
  | 'admin'
  | 'koordination-erfurt'
  | 'koordination-bautzen'
  | 'koordination-prag'
  | 'koordination-bayern'
  | 'koordination-berlin'
  | 'mitglied-erfurt'
  | 'redaktion-erfurt'
  | 'vorsitz-erfurt'
  | 'gast';

const passwordOf = (person: Person) => `${person}-demo`;

/** On a phone the account lives in the menu at the bottom. */
async function openAccount(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: /^(Menü|Menu)$/ });
  if (await menu.isVisible()) await menu.click();
}

/** Through Keycloak's own page and back to where one was. */
export async function signIn(page: Page, person: Person, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('main')).toBeVisible();
  await openAccount(page);
  await page.getByRole('button', { name: /^(Anmelden|Sign in)$/ }).first().click();
  await page.locator('#username').fill(person);
  await page.locator('#password').fill(passwordOf(person));
  await page.locator('#kc-login').click();
  await page.waitForURL((address) => address.pathname + address.search === path);
}

export async function signOut(page: Page): Promise<void> {
  await openAccount(page);
  await page.getByRole('button', { name: /^(Abmelden|Sign out)$/ }).first().click();
}

/** The language and the theme as somebody chose them on an earlier visit. */
export async function remember(page: Page, choices: { language?: string; theme?: 'light' | 'dark' }): Promise<void> {
  await page.addInitScript((chosen) => {
    for (const [key, value] of Object.entries(chosen)) localStorage.setItem(key, value);
  }, choices);
}
