import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListAgreementsResponse } from '../../api/gen/types.gen';
import { agreementSummary } from '../../testing/agreements';
import { accessibilityViolations } from '../../testing/axe';
import { problem, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { AgreementsPage } from './AgreementsPage';
import type { AgreementsSearch } from './agreementsSearch';

const list = '*/api/v1/agreements';
const found = (answer: ListAgreementsResponse) => http.get(list, () => HttpResponse.json(answer));
const shown = (search: AgreementsSearch = {}, onSearch = vi.fn<(search: AgreementsSearch) => void>()) => (
  <AgreementsPage search={search} onSearch={onSearch} />
);

test('agreements with kind, state and version; the page is accessible', async () => {
  const { unanswered } = await renderPage(shown(), {
    handlers: [found({ items: [agreementSummary], total: 1 }), ...surroundings],
  });
  await expect.element(page.getByRole('link', { name: 'Geschäftsordnung des Bündnisses' })).toBeVisible();
  await expect.element(page.getByText('1 Vereinbarung', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Fassung 2')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a filter that finds nothing says how to go on', async () => {
  const onSearch = vi.fn<(search: AgreementsSearch) => void>();
  await renderPage(shown({ status: ['ENDED'] }, onSearch), {
    handlers: [found({ items: [], total: 0 }), ...surroundings],
  });
  await expect.element(page.getByRole('heading', { name: 'Dazu passt keine Vereinbarung.' })).toBeVisible();
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});

test('a failing server is never "0 agreements"', async () => {
  const broken = http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { handlers: [broken, ...surroundings] });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
});
