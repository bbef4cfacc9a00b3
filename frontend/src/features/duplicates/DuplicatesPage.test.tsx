import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DuplicatePair, DuplicateVerdict } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { pair } from '../../testing/duplicates';
import { coordinates, coordinator } from '../../testing/networks';
import { networkSummary } from '../../testing/organisations';
import { meAs } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { DuplicatesPage } from './DuplicatesPage';
import type { DuplicatesSearch } from './duplicatesSearch';

const list = '*/api/v1/organisations/duplicates';
const listing = (...items: DuplicatePair[]) => http.get(list, () => HttpResponse.json({ items, total: items.length }));
const networks = http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] }));
const around = [coordinates, networks];
const shown = (search: DuplicatesSearch = {}, onSearch = vi.fn<(search: DuplicatesSearch) => void>()) => (
  <DuplicatesPage search={search} onSearch={onSearch} />
);

test('pairs say how likely and why, and lead to merging; the page is accessible', async () => {
  const { unanswered } = await renderPage(shown(), { session: coordinator, handlers: [listing(pair), ...around] });
  const card = page.getByRole('listitem', { name: /^Landsmannschaft am Fluss e\.V\. und Landsmannschaft/ });
  await expect.element(card.getByText('88 % wahrscheinlich')).toBeVisible();
  await expect.element(card.getByText('nur andere Rechtsform')).toBeVisible();
  await expect.element(card.getByText('gleiche Website')).toBeVisible();
  await expect
    .element(card.getByRole('link', { name: /^Zusammenführen/ }))
    .toHaveAttribute('href', `/duplicates/organisations/${pair.first.id}/${pair.second.id}`);
  await expect.element(page.getByText('1 Paar', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Personen', exact: true }))
    .toHaveAttribute('href', '/duplicates?kind=persons');
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('two that are two are put aside, and that is undone', async () => {
  let current = pair;
  const sent: DuplicateVerdict[] = [];
  const verdicts = http.post<never, DuplicateVerdict>(
    `*/api/v1/organisations/${pair.first.id}/duplicate-verdicts`,
    async ({ request }) => {
      const verdict = await request.json();
      sent.push(verdict);
      current = { ...pair, dismissed: verdict.dismissed };
      return HttpResponse.json(current);
    },
  );
  const open = http.get(list, () => HttpResponse.json({ items: current.dismissed ? [] : [current] }));
  await renderPage(shown(), { session: coordinator, handlers: [verdicts, open, ...around] });
  await page.getByRole('button', { name: /^Das sind zwei/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Hier ist nichts doppelt.' })).toBeVisible();
  await expect.element(page.getByText(/gelten als zwei verschiedene\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(page.getByRole('button', { name: /^Das sind zwei/ })).toBeVisible();
  expect(sent).toEqual([
    { other: { id: pair.second.id }, dismissed: true },
    { other: { id: pair.second.id }, dismissed: false },
  ]);
});

test('who may write only one of the two is told whom to ask', async () => {
  const half: DuplicatePair = { ...pair, second: { ...pair.second, writable: false } };
  await renderPage(shown(), { session: coordinator, handlers: [listing(half), ...around] });
  await expect.element(page.getByText(/Zusammenführen kann, wer beide Einträge bearbeiten darf/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Zusammenführen/ })).not.toBeInTheDocument();
});

test('nothing put aside yet leads back to what is to be looked at', async () => {
  const onSearch = vi.fn<(search: DuplicatesSearch) => void>();
  const handlers = [listing(), ...around];
  await renderPage(shown({ dismissed: true }, onSearch), { session: coordinator, handlers });
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ kind: 'organisations' });
});

test('members are told whose work it is', async () => {
  await renderPage(shown(), { session: coordinator, handlers: [meAs('MEMBER'), networks] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
});
