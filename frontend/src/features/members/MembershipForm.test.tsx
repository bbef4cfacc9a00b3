import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MembershipDraft, MembershipView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, membership, network } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, organisationSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { MembershipForm } from './MembershipForm';

const options = {
  session: coordinator,
  handlers: [
    coordinates,
    http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
    http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [organisationSummary] })),
    ...aroundOrganisations,
    ...surroundings,
  ],
};
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('a member is found by name and added as what it is', async () => {
  let sent: MembershipDraft | undefined;
  const post = http.post<never, MembershipDraft>('*/api/v1/memberships', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(membership, { status: 201 });
  });
  const { router } = await renderPage(<MembershipForm network={network.id} />, {
    ...options,
    handlers: [post, ...options.handlers],
  });
  await page.getByRole('combobox', { name: /^Organisation/ }).fill('Haus');
  await page.getByRole('option', { name: 'Haus der Vielfalt' }).click();
  await page.getByRole('textbox', { name: /^Von/ }).fill('5/2003');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${network.id}/members`);
  expect(sent).toEqual({
    network: { id: network.id },
    organisation: { id: organisationSummary.id },
    role: 'MEMBER',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    period: { from: '2003-05' },
    representatives: [],
    sources: [],
  });
});

test('what the server refuses stands at the field and on top', async () => {
  const refusal = {
    type: '/problems/membership-of-one',
    title: 'Not valid',
    status: 422,
    violations: [{ pointer: '/organisation', message: 'Bitte nennen Sie genau eines von beiden.' }],
  };
  const post = http.post('*/api/v1/memberships', () => problem(refusal));
  await renderPage(<MembershipForm network={network.id} />, { ...options, handlers: [post, ...options.handlers] });
  await save();
  await expect
    .element(page.getByRole('alert').getByText('Organisation: Bitte nennen Sie genau eines von beiden.'))
    .toBeVisible();
  await page.getByRole('link', { name: /genau eines/ }).click();
  await expect.element(page.getByRole('combobox', { name: /^Organisation/ })).toHaveFocus();
});

test('who speaks for the member is sent with contact points and why the data may be held', async () => {
  let sent: MembershipDraft | undefined;
  const put = http.put<never, MembershipDraft>(`*/api/v1/memberships/${membership.id}`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...membership, version: 6 } satisfies MembershipView);
  });
  const sides = { ...network, constituencies: [{ key: 'mso', name: { original: 'de', de: 'Vereine' } }] };
  await renderPage(<MembershipForm network={network.id} membership={membership} />, {
    ...options,
    handlers: [http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(sides)), put, ...options.handlers],
  });
  await page.getByRole('button', { name: /Wen vertritt das Mitglied/ }).click();
  await page.getByRole('option', { name: 'Vereine' }).click();
  await page.getByRole('button', { name: 'Person hinzufügen' }).click();
  const person = page.getByRole('region', { name: 'Person 1' });
  await person.getByRole('textbox', { name: /^Name/ }).fill('Ada Beispiel');
  await person.getByRole('textbox', { name: /^Zweck/ }).fill('Vertritt den Verein');
  await person.getByRole('button', { name: /Grundlage/ }).click();
  await page.getByRole('option', { name: 'Einwilligung der Person' }).click();
  expect(await accessibilityViolations()).toEqual([]);
  await save();
  await expect.poll(() => sent?.constituency).toBe('mso');
  expect(sent?.representatives).toEqual([
    {
      role: 'REPRESENTATIVE',
      name: 'Ada Beispiel',
      contactPoints: [],
      basis: { purpose: 'Vertritt den Verein', legalBasis: 'CONSENT' },
    },
  ]);
});
