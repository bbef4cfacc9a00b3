import { expect, test } from '@playwright/test';
import { signIn } from './support/session';

const places = ['/', '/search', '/offers', '/organisations', '/networks', '/committees', '/meetings', '/agreements', '/account'];

test('nobody else learns that somebody was here: no request goes elsewhere, and no visitor gets a cookie', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const { issuer } = await (await request.get('/api/v1/configuration')).json();
  const ours = new Set([new URL(baseURL ?? '').origin, new URL(issuer).origin]);
  const elsewhere: string[] = [];
  context.on('request', (asked) => {
    const address = new URL(asked.url());
    if (/^(https?|wss?):$/.test(address.protocol) && !ours.has(address.origin)) elsewhere.push(asked.url());
  });
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/organisations');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect((await context.cookies(baseURL)).map(({ name }) => name)).toEqual([]);

  await signIn(page, 'koordination-erfurt', '/partners');
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
});
