import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListApplicationsResponse } from '../../api/gen/types.gen';
import { applicationSummary } from '../../testing/applications';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { aroundPartners, meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ApplicationsPage } from './ApplicationsPage';
import { type ApplicationsSearch, readApplicationsSearch } from './applicationsSearch';

const list = '*/api/v1/applications';
const decided = {
  ...applicationSummary,
  id: 'old',
  status: 'ACCEPTED' as const,
  name: { original: 'de', de: 'Alter Verein' },
};
const shown = (search: ApplicationsSearch = {}, onSearch = vi.fn<() => void>()) => (
  <ApplicationsPage search={search} onSearch={onSearch} />
);
const answering = (asked: string[] = []) =>
  http.get(list, ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams.getAll('status').join());
    const items = searchParams.getAll('status').includes('RECEIVED') ? [applicationSummary] : [decided];
    return HttpResponse.json({ items, total: 1 } satisfies ListApplicationsResponse);
  });

test('what is open comes first, and the page is accessible', async () => {
  const handlers = [meAs('COORDINATOR'), answering(), ...aroundPartners];
  await renderPage(shown(), { session: signedIn, handlers });
  await expect.element(page.getByRole('status').filter({ hasText: '2 Anträge' })).toBeVisible();
  const links = page.getByRole('listitem').getByRole('heading', { level: 3 });
  await expect.element(links.nth(0)).toHaveTextContent('Frauen in Bewegung');
  await expect.element(links.nth(1)).toHaveTextContent('Alter Verein');
  expect(await accessibilityViolations()).toEqual([]);
});

test('a filter of the address is asked for, and can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const search = readApplicationsSearch({ status: ['QUESTION', 'RECEIVED', 'NONSENSE'] });
  const handlers = [meAs('COORDINATOR'), answering(asked), ...aroundPartners];
  await renderPage(shown(search, onSearch), { session: signedIn, handlers });
  await expect.element(page.getByRole('link', { name: 'Frauen in Bewegung' })).toBeVisible();
  expect(asked).toEqual(['RECEIVED,QUESTION']);
  await page.getByRole('button', { name: 'wartet auf Antwort entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ ...search, status: ['RECEIVED'] });
});

test('where nobody has applied yet, that is said', async () => {
  const none = http.get(list, () => HttpResponse.json({ items: [], total: 0 }));
  await renderPage(shown(), { session: signedIn, handlers: [meAs('COORDINATOR'), none, ...aroundPartners] });
  await expect.element(page.getByText('Noch hat sich niemand beworben.')).toBeVisible();
});

test('a failing server is never "nothing open"', async () => {
  const broken = http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { session: signedIn, handlers: [meAs('COORDINATOR'), broken, ...aroundPartners] });
  await expect.element(page.getByRole('alert').first()).toBeVisible();
  await expect.element(page.getByText('Noch hat sich niemand beworben.')).not.toBeInTheDocument();
});

test('it is the work of coordinators, and of those who are signed in', async () => {
  const { screen } = await renderPage(shown(), { session: signedIn, handlers: [meAs('MEMBER'), ...aroundPartners] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
  await screen.unmount();
  await renderPage(shown(), { handlers: aroundPartners });
  await expect.element(page.getByText('Bitte melden Sie sich an.')).toBeVisible();
});
