import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { meetingSummary, series, surroundings, undatedMeeting } from '../../testing/meetings';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { MeetingsPage } from './MeetingsPage';

const list = '*/api/v1/meetings';
const shown = (search = {}, onSearch = vi.fn<() => void>()) => <MeetingsPage search={search} onSearch={onSearch} />;

/** As the server does: what has no year is left out wherever days are asked for. */
const asked: URLSearchParams[] = [];
const answering = http.get(list, ({ request }) => {
  const query = new URL(request.url).searchParams;
  asked.push(query);
  const items = query.has('from') || query.has('until') ? [meetingSummary] : [undatedMeeting, meetingSummary];
  return HttpResponse.json({ items, total: items.length });
});

test('what comes stands under its month, what has no year apart, and the page is accessible', async () => {
  await renderPage(shown(), { handlers: [answering, ...surroundings] });
  await expect.element(page.getByRole('heading', { name: 'März 2099' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Ohne festen Tag' })).toBeVisible();
  await expect.element(page.getByText('30. März, Jahr offen')).toBeVisible();
  await expect.element(page.getByText('2 Treffen', { exact: true })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('the filters of the address are asked for', async () => {
  asked.length = 0;
  await renderPage(shown({ kind: ['SESSION'], level: ['LOCAL'] }), { handlers: [answering, ...surroundings] });
  await expect.element(page.getByRole('button', { name: 'Sitzung entfernen' })).toBeVisible();
  expect(asked[0]?.get('kind')).toBe('SESSION');
  expect(asked[0]?.get('level')).toBe('LOCAL');
});

test('the calendar shows a meeting on its day and leads to the next month', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ view: 'month', date: '2099-03' }, onSearch), { handlers: [answering, ...surroundings] });
  await expect
    .element(page.getByRole('cell', { name: /^11/ }).getByRole('link', { name: '18:00 Gründungstreffen' }))
    .toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Nächster Monat' }).click();
  expect(onSearch).toHaveBeenCalledWith({ view: 'month', date: '2099-04' });
});

test('a series says how far this year has come', async () => {
  const handlers = [
    http.get('*/api/v1/meeting-series', () => HttpResponse.json({ items: [series], total: 1 })),
    ...surroundings,
  ];
  await renderPage(shown({ view: 'series' }), { handlers });
  await expect.element(page.getByRole('link', { name: 'Netzwerktagungen' })).toBeVisible();
  await expect.element(page.getByText(/Ziel: 6 im Jahr/)).toBeVisible();
  await expect.element(page.getByText(/Dieses Jahr: 4 gehalten, 2 geplant/)).toBeVisible();
});

test('without meetings the page leads to those that were', async () => {
  await renderPage(shown(), { handlers: surroundings });
  await expect.element(page.getByRole('heading', { name: 'Zurzeit ist kein Treffen geplant.' })).toBeVisible();
});

test('a failing server is never "0 meetings"', async () => {
  const handlers = [
    http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...surroundings,
  ];
  await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Treffen')).not.toBeInTheDocument();
});
