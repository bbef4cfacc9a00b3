import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Merge, Merged, MergeWish } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { mergePreview } from '../../testing/duplicates';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import type { MergeSearch } from './duplicatesSearch';
import { MergePage } from './MergePage';

const { kept, other } = mergePreview;
const base = `*/api/v1/organisations/${kept.id}`;
const asked: MergeWish[] = [];
const previewing = http.post<never, MergeWish>(`${base}/merge-preview`, async ({ request }) => {
  asked.push(await request.json());
  return HttpResponse.json(mergePreview);
});
const around = [previewing, coordinates, ...surroundings];
const shown = (search: MergeSearch = {}, onSearch = vi.fn<(search: MergeSearch) => void>()) => (
  <MergePage kind="organisations" kept={kept.id} other={other.id} search={search} onSearch={onSearch} />
);

test('both are shown field by field with what follows, and the page is accessible', async () => {
  const { unanswered } = await renderPage(shown(), { session: coordinator, handlers: around });
  const name = page.getByRole('group', { name: 'Name' });
  await expect
    .element(name.getByRole('button', { name: /^Vom Eintrag, der bleibt: Landsmannschaft/, pressed: true }))
    .toBeVisible();
  await expect.element(page.getByText('Mitgliedschaften')).toBeVisible();
  await expect.element(page.getByText('Sitze in Gremien')).toBeVisible();
  await expect.element(page.getByText(/Beide sind hier Mitglied in derselben Rolle/)).toBeVisible();
  await page.getByRole('button', { name: '1 Angabe ohne Wahl' }).click();
  await expect.element(page.getByText('Migrantenselbstorganisation')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Tauschen' }))
    .toHaveAttribute('href', `/duplicates/organisations/${other.id}/${kept.id}`);
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a choice stands in the address and is asked of the server', async () => {
  const onSearch = vi.fn<(search: MergeSearch) => void>();
  const { screen } = await renderPage(shown({}, onSearch), { session: coordinator, handlers: around });
  await page
    .getByRole('group', { name: 'Name' })
    .getByRole('button', { name: /^Vom anderen Eintrag/ })
    .click();
  expect(onSearch).toHaveBeenLastCalledWith({ take: ['name:OTHER'] });
  await screen.unmount();
  await renderPage(shown({ take: ['name:OTHER'] }), { session: coordinator, handlers: around });
  await expect.element(page.getByRole('group', { name: 'Name' })).toBeVisible();
  expect(asked.at(-1)).toEqual({ other: { id: other.id }, choices: [{ member: 'name', take: 'OTHER' }] });
});

test('merging is asked for once more, sends both versions, and leads to the record that stays', async () => {
  let sent: { merge: Merge; ifMatch: string | null } | undefined;
  const merged: Merged = { kept: { id: kept.id, name: kept.name }, version: 5, merged: other.id, references: [] };
  const merge = http.post<never, Merge>(`${base}/merge`, async ({ request }) => {
    sent = { merge: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json(merged);
  });
  const { router } = await renderPage(shown({ take: ['name:OTHER'] }), {
    session: coordinator,
    handlers: [merge, ...around],
  });
  await page.getByRole('button', { name: 'Zusammenführen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wirklich zusammenführen?' });
  await expect.element(dialog.getByText(/lässt sich nicht rückgängig machen/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Endgültig zusammenführen' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/organisations/${kept.id}`);
  expect(sent).toEqual({
    merge: { other: { id: other.id }, otherVersion: 1, choices: [{ member: 'name', take: 'OTHER' }] },
    ifMatch: '"4"',
  });
});

test('somebody was faster: it says so, and nothing is merged', async () => {
  const stale = { type: '/problems/changed-meanwhile', title: 'Changed', status: 412 };
  const handlers = [http.post(`${base}/merge`, () => problem(stale)), ...around];
  await renderPage(shown(), { session: coordinator, handlers });
  await page.getByRole('button', { name: 'Zusammenführen …' }).click();
  await page.getByRole('button', { name: 'Endgültig zusammenführen' }).click();
  await expect.element(page.getByRole('alert').getByText(/^Inzwischen hat jemand einen der beiden/)).toBeVisible();
});
