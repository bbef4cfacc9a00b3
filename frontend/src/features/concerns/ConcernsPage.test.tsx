import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { aroundConcerns, concernSummary } from '../../testing/concerns';
import { network } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ConcernsPage } from './ConcernsPage';
import { type ConcernsSearch, readConcernsSearch } from './concernsSearch';

const here: ConcernsSearch = { network: [network.id] };
const shown = (search: ConcernsSearch = here, onSearch = vi.fn<(search: ConcernsSearch) => void>()) => (
  <ConcernsPage search={search} onSearch={onSearch} />
);

test('a member sees what moves the network and how many are behind it', async () => {
  await renderPage(shown(), { session: signedIn, handlers: [meAs('MEMBER'), ...aroundConcerns] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Themenspeicher' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Kinderbetreuung im Sprachkurs' }))
    .toHaveAttribute('href', `/concerns/${concernSummary.id}`);
  for (const text of ['3 unterstützen es', 'Mirko Mitglied'])
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Anliegen einbringen' }))
    .toHaveAttribute('href', `/concerns/new?network=${network.id}`);
  expect(await accessibilityViolations()).toEqual([]);
});

test('the address says what is asked for, and clearing stays in the network', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<(search: ConcernsSearch) => void>();
  const list = http.get('*/api/v1/concerns', ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({ items: [], total: 0 });
  });
  const search: ConcernsSearch = { ...here, status: ['OPEN'], kind: ['IDEA'], q: 'Raum', sort: 'newest' };
  await renderPage(shown(search, onSearch), { handlers: [list, ...aroundConcerns] });
  await page.getByRole('button', { name: 'Idee entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ ...search, kind: undefined });
  await page.getByRole('button', { name: 'Alle Filter löschen' }).first().click();
  expect(onSearch).toHaveBeenCalledWith({ network: [network.id], committee: undefined });
  for (const part of ['status=OPEN', 'kind=IDEA', 'q=Raum', 'sort=-createdAt', `network=${network.id}`])
    expect(asked[0]).toContain(part);
});

test('what the address does not know is left out', () => {
  expect(readConcernsSearch({ status: 'LOST', kind: ['IDEA', 'RUMOUR'], sort: 'colour' })).toEqual({
    network: undefined,
    committee: undefined,
    q: undefined,
    kind: ['IDEA'],
    status: undefined,
    sort: undefined,
  });
});

test('a failing server is never an empty backlog', async () => {
  const broken = http.get('*/api/v1/concerns', () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { handlers: [broken, ...aroundConcerns] });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('Noch liegt kein Anliegen vor.')).not.toBeInTheDocument();
});
