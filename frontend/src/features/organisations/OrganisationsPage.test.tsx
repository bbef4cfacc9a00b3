import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListOrganisationsResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, networkId, organisationSummary as summary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { OrganisationsPage } from './OrganisationsPage';

const list = '*/api/v1/organisations';
const around = [...aroundOrganisations, ...surroundings];
const found = (answer: ListOrganisationsResponse) => http.get(list, () => HttpResponse.json(answer));

test('organisations stand under their letter with kind, place and fields of work, and the page is accessible', async () => {
  const { unanswered } = await renderPage(<OrganisationsPage search={{}} onSearch={() => undefined} />, {
    handlers: [found({ items: [summary], total: 1 }), ...around],
  });
  await expect.element(page.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'H' }).getByText(/Migrantenselbstorganisation/)).toBeVisible();
  await expect.element(page.getByText('Erfurt')).toBeVisible();
  await expect.element(page.getByText('1 Organisation', { exact: true })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('filters of the address are asked for, and each can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const search = { network: [networkId], kind: ['MSO' as const], migrantLed: true as const };
  const handlers = [
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [summary], total: 1 });
    }),
    ...around,
  ];
  await renderPage(<OrganisationsPage search={search} onSearch={onSearch} />, { handlers });
  await page.getByRole('button', { name: 'Bündnis am Fluss entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ network: undefined, kind: ['MSO'], migrantLed: true });
  expect(asked.at(-1)).toContain(`network=${networkId}`);
  expect(asked.at(-1)).toContain('kind=MSO');
  expect(asked.at(-1)).toContain('migrantLed=true');
});

test('a filter that is switched on goes into the address', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(<OrganisationsPage search={{}} onSearch={onSearch} />, {
    handlers: [found({ items: [summary], total: 1 }), ...around],
  });
  await page.getByRole('group', { name: 'Außerdem' }).getByText('Migrantisch geführt').click();
  expect(onSearch).toHaveBeenCalledWith({ migrantLed: true, newcomer: undefined });
});

test('nothing found: the page says so and how to go on', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(<OrganisationsPage search={{ q: 'zzz' }} onSearch={onSearch} />, {
    handlers: [found({ items: [], total: 0 }), ...around],
  });
  await expect.element(page.getByRole('heading', { name: 'Keine Organisation passt zu dieser Suche.' })).toBeVisible();
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});

test('a failing server is never "0 organisations"', async () => {
  const handlers = [http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })), ...around];
  await renderPage(<OrganisationsPage search={{}} onSearch={() => undefined} />, { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Organisationen')).not.toBeInTheDocument();
});
