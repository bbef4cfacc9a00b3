import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { GrantDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { networkId, organisation } from '../../testing/organisations';
import { aroundPartners, meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { grant, invitation } from '../../testing/rights';
import { RolesPage } from './RolesPage';

const { network: _network, ...rest } = grant;
const items = [
  grant,
  { ...grant, id: 'own', subject: 'someone', role: 'COORDINATOR' as const },
  {
    ...rest,
    id: 'editor',
    subject: 'editor',
    role: 'ORGANISATION_EDITOR' as const,
    organisation: { id: organisation.id, name: organisation.name },
  },
];
const around = [
  meAs('COORDINATOR'),
  http.get('*/api/v1/grants', () => HttpResponse.json({ items })),
  http.get('*/api/v1/invitations', () =>
    HttpResponse.json({ items: [{ ...invitation, status: 'ACCEPTED', acceptedBy: grant.subject }] }),
  ),
  ...aroundPartners,
];

test('rights stand under what they are about, with the address that was invited, and the page is accessible', async () => {
  await renderPage(<RolesPage />, { session: signedIn, handlers: around });
  const network = page.getByRole('region', { name: 'Bündnis am Fluss' });
  await expect.element(network.getByRole('listitem').nth(0).getByText('Sie selbst')).toBeVisible();
  await expect.element(network.getByRole('listitem').nth(1).getByText('mina@example.org')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Haus der Vielfalt' }).getByText('Redaktion')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a right is taken away after a question, and given again', async () => {
  const asked: unknown[] = [];
  const handlers = [
    http.delete(`*/api/v1/grants/${grant.id}`, () => {
      asked.push('delete');
      return new HttpResponse(null, { status: 204 });
    }),
    http.post<never, GrantDraft>('*/api/v1/grants', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(grant, { status: 201 });
    }),
    ...around,
  ];
  await renderPage(<RolesPage />, { session: signedIn, handlers });
  await page.getByRole('button', { name: 'mina@example.org: Recht wegnehmen' }).click();
  expect(asked).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Recht wegnehmen' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect
    .poll(() => asked)
    .toEqual(['delete', { subject: grant.subject, role: 'MEMBER', network: { id: networkId } }]);
});

test('somebody with an account gets a right by their identifier', async () => {
  let sent: GrantDraft | undefined;
  const post = http.post<never, GrantDraft>('*/api/v1/grants', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(grant, { status: 201 });
  });
  await renderPage(<RolesPage />, { session: signedIn, handlers: [post, ...around] });
  await page.getByRole('button', { name: 'Einer Kennung ein Recht geben' }).click();
  await page.getByRole('textbox', { name: /^Kennung der Person/ }).fill('abc');
  await page.getByRole('button', { name: 'Recht geben', exact: true }).click();
  await expect.element(page.getByText('Das Recht ist gegeben.')).toBeVisible();
  expect(sent).toEqual({ subject: 'abc', role: 'MEMBER', network: { id: networkId } });
});
