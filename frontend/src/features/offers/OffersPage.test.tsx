import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListCounsellingOffersResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem, summary, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { OffersPage } from './OffersPage';

const list = '*/api/v1/counselling-offers';
const found = (answer: ListCounsellingOffersResponse) => http.get(list, () => HttpResponse.json(answer));
const shown = (search = {}, onSearch = vi.fn<() => void>()) => (
  <OffersPage search={{ view: 'list', ...search }} onSearch={onSearch} onOpen={() => undefined} />
);

test('offers are listed with what people choose by, and the page is accessible', async () => {
  await renderPage(shown(), { handlers: [found({ items: [summary], total: 1 }), ...surroundings] });
  await expect.element(page.getByRole('link', { name: 'Asylverfahrensberatung' })).toBeVisible();
  await expect.element(page.getByText('1 Angebot', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/Deutsch und Arabisch/)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Asyl & Aufenthalt 7' })).toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('the filters of the address are asked for, and shown as chips that can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const handlers = [
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [summary], total: 1 });
    }),
    ...surroundings,
  ];
  await renderPage(shown({ topic: ['asylum-residence'], language: ['ar'] }, onSearch), { handlers });
  await page.getByRole('button', { name: 'Arabisch entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ view: 'list', topic: ['asylum-residence'], language: undefined });
  expect(asked.at(-1)).toContain('topic=asylum-residence');
  expect(asked.at(-1)).toContain('language=ar');
});

test('what is typed goes into the address once typing pauses', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({}, onSearch), { handlers: [found({ items: [], total: 0 }), ...surroundings] });
  await page.getByRole('searchbox', { name: 'Angebote durchsuchen' }).fill('Erfurt');
  await vi.waitFor(() => expect(onSearch).toHaveBeenCalledWith({ view: 'list', q: 'Erfurt' }));
  expect(onSearch).toHaveBeenCalledTimes(1);
});

test('nothing found: the page says so and how to go on', async () => {
  await renderPage(shown({ q: 'zzz' }), { handlers: [found({ items: [], total: 0 }), ...surroundings] });
  await expect.element(page.getByRole('heading', { name: 'Kein Angebot passt zu dieser Suche.' })).toBeVisible();
});

test('a failing server is never "0 offers"', async () => {
  const handlers = [
    http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...surroundings,
  ];
  await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Angebote')).not.toBeInTheDocument();
});

test('in English, what is only there in German says so', async () => {
  await renderPage(shown(), { handlers: [found({ items: [summary], total: 1 }), ...surroundings], language: 'en' });
  await expect.element(page.getByText('Only in German')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Asylverfahrensberatung' }).getByText('Asylverfahrensberatung'))
    .toHaveAttribute('lang', 'de');
});
