import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListNetworksResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem, surroundings } from '../../testing/offers';
import { networkSummary as here } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { NetworksPage } from './NetworksPage';

const list = '*/api/v1/networks';
const elsewhere = { ...here, id: 'elsewhere', name: { de: 'Welt der Städte' }, operatedHere: false };
const found = (answer: ListNetworksResponse) => http.get(list, () => HttpResponse.json(answer));

test('networks that work here and those that others run stand apart, and the page is accessible', async () => {
  await renderPage(<NetworksPage search={{}} onSearch={() => undefined} />, {
    handlers: [found({ items: [elsewhere, here], total: 2 }), ...surroundings],
  });
  await expect.element(page.getByText('2 Netzwerke', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Netzwerke auf Treffpunkt' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Netzwerke anderswo' })).toBeVisible();
  await expect.element(page.getByText('seit 2003').first()).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('what is typed is asked for, and nothing found says how to go on', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const handlers = [
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '');
      return HttpResponse.json({ items: [], total: 0 });
    }),
    ...surroundings,
  ];
  await renderPage(<NetworksPage search={{ q: 'zzz' }} onSearch={onSearch} />, { handlers });
  await expect.element(page.getByRole('heading', { name: 'Kein Netzwerk passt zu dieser Suche.' })).toBeVisible();
  expect(asked).toEqual(['zzz']);
  await page.getByRole('button', { name: 'Suche leeren' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});

test('a failing server is never "0 networks"', async () => {
  const handlers = [
    http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...surroundings,
  ];
  await renderPage(<NetworksPage search={{}} onSearch={() => undefined} />, { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
});
