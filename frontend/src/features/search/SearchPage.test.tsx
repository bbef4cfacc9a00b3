import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, networkId } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { hits, searching } from '../../testing/search';
import type { SearchAddress } from './searchAddress';
import { SearchPage } from './SearchPage';

const shown = (search: SearchAddress, onSearch = vi.fn<() => void>()) => (
  <SearchPage search={search} onSearch={onSearch} />
);
const tab = (name: string) => page.getByRole('tab', { name });

test('hits stand under their kinds with what tells them apart, and the page is accessible', async () => {
  const asked: URLSearchParams[] = [];
  await renderPage(shown({ q: 'Vielfalt' }), { handlers: [searching(hits, asked), ...aroundOrganisations] });
  await expect.element(page.getByText('3 Treffer', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Organisationen' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Haus der Vielfalt' }))
    .toHaveAttribute('href', '/organisations/o1');
  await expect.element(page.getByText('März 2019 · Bündnis am Fluss')).toBeVisible();
  await expect.element(tab('Alles 3')).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab('Personen 0')).toBeVisible();
  // One question for each kind, no more.
  expect(asked.map((query) => query.getAll('kind').length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await accessibilityViolations()).toEqual([]);
});

test('a kind is chosen in the address', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ q: 'Vielfalt' }, onSearch), { handlers: [searching(hits), ...aroundOrganisations] });
  await tab('Treffen 1').click();
  expect(onSearch).toHaveBeenCalledWith({ q: 'Vielfalt', kind: 'MEETING' });
});

test('one kind is listed whole, page by page, asked once for each', async () => {
  const many = Array.from({ length: 40 }, (_, number) => ({
    kind: 'NETWORK' as const,
    id: `n${number}`,
    networkId,
    name: { de: `Netzwerk ${number}` },
  }));
  const asked: URLSearchParams[] = [];
  await renderPage(shown({ q: 'Netz', kind: 'NETWORK' }), {
    handlers: [searching([...many, ...hits], asked), ...aroundOrganisations],
  });
  await expect.element(tab('Netzwerke 40')).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab('Alles 43')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Netzwerk 29', exact: true })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Netzwerk 30', exact: true })).not.toBeInTheDocument();
  expect(new Set(asked.map((query) => query.get('kind'))).size).toBe(asked.length);
  await page.getByRole('button', { name: 'Mehr zeigen' }).click();
  await expect.element(page.getByRole('link', { name: 'Netzwerk 39', exact: true })).toBeVisible();
});

test('what is typed goes into the address once typing pauses, and the kind stays', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ kind: 'MEETING' }, onSearch), { handlers: surroundings });
  await expect.element(page.getByRole('heading', { name: 'Wonach suchen Sie?' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Überall suchen' }).fill('Erfurt');
  await vi.waitFor(() => expect(onSearch).toHaveBeenCalledWith({ kind: 'MEETING', q: 'Erfurt' }));
  expect(onSearch).toHaveBeenCalledTimes(1);
});

test('nothing found: the page says how to go on, and guests that members see more', async () => {
  await renderPage(shown({ q: 'zzz' }), { handlers: [searching([]), ...surroundings] });
  await expect.element(page.getByRole('heading', { name: 'Nichts gefunden zu „zzz“.' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'In den Angeboten suchen' }))
    .toHaveAttribute('href', '/offers?q=zzz');
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test('nothing of this kind: the search over everything is one press away', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ q: 'Vielfalt', kind: 'PERSON' }, onSearch), {
    handlers: [coordinates, searching(hits), ...aroundOrganisations],
    session: coordinator,
  });
  await expect.element(page.getByRole('heading', { name: 'Hier ist nichts zu „Vielfalt“ dabei.' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Überall suchen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ q: 'Vielfalt' });
});

test('a failing server is never "0 hits"', async () => {
  const handlers = [
    http.get('*/api/v1/search', () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...surroundings,
  ];
  await renderPage(shown({ q: 'Erfurt' }), { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Treffer')).not.toBeInTheDocument();
});

test('in English, what is only there in German says so', async () => {
  await renderPage(shown({ q: 'Vielfalt' }), { handlers: [searching(hits), ...aroundOrganisations], language: 'en' });
  await expect.element(page.getByRole('link', { name: 'Course' })).toBeVisible();
  await expect.element(page.getByText('Only in German').first()).toBeVisible();
});
