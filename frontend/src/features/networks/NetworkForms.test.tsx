import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NetworkDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, network } from '../../testing/networks';
import { surroundings } from '../../testing/offers';
import { aroundOrganisations, organisationSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
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
  await page.getByText('3 Tage davor').click();
  await page.getByText('Am Tag davor', { exact: true }).click();
  expect(await accessibilityViolations()).toEqual([]);
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${network.id}`);
  expect(sent).toMatchObject({
    mission: { original: 'de', de: 'Ein Platz für alle.' },
    vision: { original: 'en', en: 'A confident society.' },
    links: [{ id: network.links[0]?.id, network: { id: network.links[0]?.network.id }, kind: 'ENGAGED_IN' }],
    foundedPlace: { locality: 'Prag', country: 'CZ' },
    reminderDays: [7, 3],
  });
  expect(sent).not.toHaveProperty('recordedMembers');
});

test('a coordinator cannot delete the network: the button is not there', async () => {
  await renderPage(<NetworkForm network={network} />, options);
  await expect.element(page.getByRole('button', { name: 'Speichern' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Löschen' })).not.toBeInTheDocument();
});
