import { expect, type Page, test } from '@playwright/test';
import { type Arranged, arrange, inErfurt, tidyUp, unique } from './support/api';
import { expectAccessible } from './support/accessibility';
import { signIn, signOut } from './support/session';

const coordinator = 'koordination-erfurt';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Suchen und öffnen' });

/** As somebody does who uses no mouse. */
async function type(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type(text);
}

test('by keyboard alone to a network, and it is remembered', async ({ page }) => {
  await page.goto('/');
  await type(page, 'MigraNet');
  await expect(palette(page).getByRole('option', { name: 'MigraNet – IQ Netzwerk Bayern' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'MigraNet – IQ Netzwerk Bayern' })).toBeVisible();

  await type(page, '');
  const recent = palette(page).getByRole('group', { name: 'Zuletzt geöffnet' });
  await expect(recent.getByRole('option', { name: /^MigraNet/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
});

test('Control and Enter opens a hit in another tab and leaves this page alone', async ({ page, context }) => {
  await page.goto('/networks');
  await type(page, 'MigraNet');
  await expect(palette(page).getByRole('option', { name: 'MigraNet – IQ Netzwerk Bayern' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('ControlOrMeta+Enter');
  const other = await opened;
  await expect(other.getByRole('heading', { level: 1, name: 'MigraNet – IQ Netzwerk Bayern' })).toBeVisible();
  await expect(page).toHaveURL('/networks');
});

test('whatever the gender form, the search page finds it, by kind and in the address', async ({ page }) => {
  await page.goto('/');
  await type(page, 'Migrant*innen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=Migrant/);
  await expect(page.getByRole('link', { name: 'Patenschaften für Migranten' })).toBeVisible();

  await page.getByRole('tab', { name: /^Gremien/ }).click();
  await expect(page).toHaveURL(/kind=COMMITTEE/);
  await expect(page.getByRole('link', { name: /^Arbeitsgruppe Sprache/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Patenschaften für Migranten' })).toBeHidden();

  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Überall suchen' })).toHaveValue('Migrant*innen');
  await expect(page.getByRole('tab', { name: /^Gremien/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Überall suchen' })).toBeFocused();
});

test.describe('what only members may read', () => {
  let committee: Arranged;
  let name: string;

  test.beforeEach(async ({ request }) => {
    name = unique('Vertraulicher Kreis');
    committee = await arrange(request, coordinator, 'committees', {
      network: { id: await inErfurt(request) },
      name: { original: 'de', de: name },
      kind: 'WORKING_GROUP',
      lifecycle: 'CONSTITUTED',
      visibility: 'NETWORK',
    });
  });

  test.afterEach(({ request }) => tidyUp(request, coordinator, committee));

  test('a member finds it, a guest does not, and nothing of it stays on the device', async ({ page }) => {
    const address = `/search?q=${encodeURIComponent(name)}`;
    await page.goto(address);
    await expect(page.getByRole('heading', { name: `Nichts gefunden zu „${name}“.` })).toBeVisible();

    await signIn(page, 'mitglied-erfurt', '/');
    await type(page, name);
    await expect(palette(page).getByRole('option', { name, exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(name);

    await signOut(page);
    await page.waitForURL('/');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(name);
  });
});
