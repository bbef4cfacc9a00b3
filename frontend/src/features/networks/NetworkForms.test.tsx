import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MembershipDraft, NetworkDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, membership, network } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, organisationSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { MembershipForm } from './MembershipForm';
import { NetworkForm } from './NetworkForm';

const options = {
  session: coordinator,
  handlers: [
    coordinates,
    http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [organisationSummary] })),
    ...aroundOrganisations,
    ...surroundings,
  ],
};
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('a network is sent whole, with its links and without what only the server counts', async () => {
  let sent: NetworkDraft | undefined;
  const put = http.put<never, NetworkDraft>(`*/api/v1/networks/${network.id}`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...network, version: 3 });
  });
  const { router } = await renderPage(<NetworkForm network={network} />, {
    ...options,
    handlers: [put, ...options.handlers],
  });
  await page.getByRole('textbox', { name: /^Auftrag/ }).fill('Ein Platz für alle.');
  expect(await accessibilityViolations()).toEqual([]);
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${network.id}`);
  expect(sent).toMatchObject({
    mission: { original: 'de', de: 'Ein Platz für alle.' },
    vision: { original: 'en', en: 'A confident society.' },
    links: [{ id: network.links[0]?.id, network: { id: network.links[0]?.network.id }, kind: 'ENGAGED_IN' }],
    foundedPlace: { locality: 'Prag', country: 'CZ' },
  });
  expect(sent).not.toHaveProperty('recordedMembers');
});

test('a coordinator cannot delete the network: the button is not there', async () => {
  await renderPage(<NetworkForm network={network} />, options);
  await expect.element(page.getByRole('button', { name: 'Speichern' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Löschen' })).not.toBeInTheDocument();
});

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
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${network.id}`);
  expect(sent).toEqual({
    network: { id: network.id },
    organisation: { id: organisationSummary.id },
    role: 'MEMBER',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    period: { from: '2003-05' },
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
