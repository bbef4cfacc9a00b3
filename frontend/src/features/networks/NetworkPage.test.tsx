import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MeetingSummary } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { surroundings } from '../../testing/offers';
import { aroundOrganisations, memberships, organisationSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { NetworkPage } from './NetworkPage';

const members = '*/api/v1/memberships';
const handlers = [
  http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [organisationSummary] })),
  http.get('*/api/v1/notices', () => HttpResponse.json({ items: [] })),
  ...aroundOrganisations,
  ...surroundings,
];
const shown = (search = {}, onSearch = vi.fn<() => void>()) => (
  <NetworkPage id={network.id} search={search} onSearch={onSearch} />
);

test('the page shows what the network says of itself, stated numbers beside recorded ones, and is accessible', async () => {
  const { unanswered } = await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('heading', { name: 'Bündnis am Fluss', level: 1 })).toBeVisible();
  for (const fact of [
    'Ein Platz für den Austausch von Ideen.',
    'A confident society.',
    '2003, Prag, Tschechien',
    'Mehr Dialog',
    'Auf Augenhöhe',
    'seit Jahren',
    'in Arbeit',
  ]) {
    await expect.element(page.getByText(fact, { exact: true })).toBeVisible();
  }
  await expect.element(page.getByText('über 16').first()).toBeVisible();
  await expect.element(page.getByText(/2 hier eingetragen/).first()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Welt der Städte' })).toBeVisible();
  const list = page.getByRole('list', { name: 'Mitglied' });
  await expect.element(list.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  await expect.element(list.getByText('Migrantenselbstorganisation')).toBeVisible();
  await expect.element(list.getByText('seit Mai 2003')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('what is public can be fetched by programs and feed readers', async () => {
  await renderPage(shown(), { handlers });
  const openData = page.getByRole('region', { name: 'Offene Daten' });
  await expect
    .element(openData.getByRole('link', { name: 'Feed der Treffen (Atom)' }))
    .toHaveAttribute('href', `/feeds/networks/${network.id}/meetings`);
  await expect
    .element(openData.getByRole('link', { name: 'Schnittstelle OParl 1.1' }))
    .toHaveAttribute('href', `/oparl/bodies/${network.id}`);
});

test('of a network that is not public there is nothing to fetch', async () => {
  const internal = () => HttpResponse.json({ ...network, visibility: 'NETWORK' });
  await renderPage(shown(), { handlers: [http.get(`*/api/v1/networks/${network.id}`, internal), ...handlers] });
  await expect.element(page.getByRole('heading', { name: 'Bündnis am Fluss', level: 1 })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Offene Daten' })).not.toBeInTheDocument();
});

test('the members of a day are asked for by that day, and its end counts only today', async () => {
  const asked: string[] = [];
  const left = memberships.items.map((item) => ({ ...item, status: 'ENDED' as const, period: { until: '2010' } }));
  const asOf = [
    http.get(members, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('asOf') ?? '');
      return HttpResponse.json({ items: left });
    }),
    ...handlers,
  ];
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ asOf: '2005-06-30' }, onSearch), { handlers: asOf });
  await expect.element(page.getByRole('list', { name: 'Mitglied' })).toBeVisible();
  expect(asked).toContain('2005-06-30');
  await page.getByRole('button', { name: 'Heute' }).click();
  expect(onSearch).toHaveBeenCalledWith({ asOf: undefined });
});

test('today those who left stand apart', async () => {
  const left = memberships.items.map((item) => ({ ...item, status: 'ENDED' as const, period: { until: '2010' } }));
  await renderPage(shown(), { handlers: [http.get(members, () => HttpResponse.json({ items: left })), ...handlers] });
  await expect.element(page.getByText('Noch niemand eingetragen.')).toBeVisible();
  await page.getByRole('button', { name: 'Früher dabei (1)' }).click();
  await expect.element(page.getByText('bis 2010')).toBeVisible();
});

test('a meeting whose year nobody knows is shown as well', async () => {
  const meeting: MeetingSummary = {
    id: '0198f2aa-0000-7000-8000-000000000301',
    updatedAt: network.updatedAt,
    network: { id: network.id },
    title: { de: 'Gründungstreffen' },
    kind: 'FOUNDING',
    status: 'HELD',
    date: 'XXXX-03-30',
    focusTopics: [],
    visibility: 'PUBLIC',
  };
  const meetings = http.get('*/api/v1/meetings', ({ request }) => {
    const asked = new URL(request.url).searchParams;
    return HttpResponse.json({ items: asked.has('from') || asked.has('until') ? [] : [meeting] });
  });
  await renderPage(shown(), { handlers: [meetings, ...handlers] });
  const list = page.getByRole('list', { name: 'Treffen ohne bekanntes Jahr' });
  await expect.element(list.getByRole('link', { name: 'Gründungstreffen' })).toBeVisible();
  await expect.element(list.getByText('30. März')).toBeVisible();
});

test('a list of members is read to its last page', async () => {
  const pages = [
    http.get(members, ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor');
      if (cursor === null) return HttpResponse.json({ ...memberships, next: 'second' });
      const [first] = memberships.items;
      return HttpResponse.json({
        items: [{ ...first, id: 'other', organisation: { id: 'other', name: { de: 'Auf der zweiten Seite' } } }],
      });
    }),
    ...handlers,
  ];
  await renderPage(shown(), { handlers: pages });
  await expect.element(page.getByRole('link', { name: 'Auf der zweiten Seite' })).toBeVisible();
});
