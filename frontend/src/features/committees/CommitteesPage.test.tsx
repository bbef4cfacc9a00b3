import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListCommitteesResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { committeeSummary, meetingSummary, surroundings } from '../../testing/meetings';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { CommitteesPage } from './CommitteesPage';

const list = '*/api/v1/committees';
const found = (answer: ListCommitteesResponse) => http.get(list, () => HttpResponse.json(answer));
const shown = (search = {}, onSearch = vi.fn<() => void>()) => <CommitteesPage search={search} onSearch={onSearch} />;

test('a committee is listed with its state and its next meeting, and the page is accessible', async () => {
  const handlers = [
    found({ items: [committeeSummary], total: 1 }),
    http.get('*/api/v1/meetings', () => HttpResponse.json({ items: [meetingSummary] })),
    ...surroundings,
  ];
  await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('link', { name: 'Koordinationskomitee' })).toBeVisible();
  await expect.element(page.getByText('1 Gremium', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/Nächstes Treffen: 11\.03\.2099/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('the filters of the address are asked for and can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const handlers = [
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [committeeSummary], total: 1 });
    }),
    ...surroundings,
  ];
  await renderPage(shown({ kind: ['WORKING_GROUP'], lifecycle: ['DORMANT'] }, onSearch), { handlers });
  await page.getByRole('button', { name: 'Arbeitsgruppe entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ kind: undefined, lifecycle: ['DORMANT'] });
  expect(asked.at(-1)).toContain('kind=WORKING_GROUP');
});

test('nothing found: the page says so and how to go on', async () => {
  await renderPage(shown({ q: 'zzz' }), { handlers: [found({ items: [], total: 0 }), ...surroundings] });
  await expect.element(page.getByRole('heading', { name: 'Kein Gremium passt zu dieser Suche.' })).toBeVisible();
});

test('a failing server is never "0 committees"', async () => {
  const handlers = [
    http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...surroundings,
  ];
  await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Gremien')).not.toBeInTheDocument();
});
