import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListPersonsResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { organisation } from '../../testing/organisations';
import { aroundPersons, commissionerSummary, personSummary } from '../../testing/persons';
import { renderPage } from '../../testing/renderPage';
import { PersonsPage } from './PersonsPage';

const list = '*/api/v1/persons';
const found = (answer: ListPersonsResponse) => http.get(list, () => HttpResponse.json(answer));
const shown = (search = {}, onSearch = vi.fn<() => void>()) => <PersonsPage search={search} onSearch={onSearch} />;

test('people are listed with what they do and where, and the page is accessible', async () => {
  const { unanswered } = await renderPage(shown(), {
    handlers: [found({ items: [commissionerSummary, personSummary], total: 2 }), ...aroundPersons],
  });
  await expect.element(page.getByText('2 Personen', { exact: true })).toBeVisible();
  const hansen = page.getByRole('listitem').filter({ hasText: 'Dr. Hilde Hansen' });
  await expect.element(hansen.getByText('Geschäftsführerin')).toBeVisible();
  await expect.element(hansen.getByText('Bündnis am Fluss')).toBeVisible();
  await expect.element(hansen.getByText('Nur für: Mitglieder des Netzwerks')).toBeVisible();
  await expect
    .element(hansen.getByRole('link', { name: 'Haus der Vielfalt' }))
    .toHaveAttribute('href', `/organisations/${organisation.id}`);
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('an office stands for the holder nobody named, in the language of the reader', async () => {
  await renderPage(shown(), {
    language: 'en',
    handlers: [found({ items: [commissionerSummary], total: 1 }), ...aroundPersons],
  });
  await expect.element(page.getByRole('link', { name: 'Commissioner for foreigners' })).toBeVisible();
  await expect.element(page.getByText('name not known')).toBeVisible();
});

test('whoever is signed out is told that members see more; whoever coordinates can add', async () => {
  const handlers = [found({ items: [commissionerSummary], total: 1 }), coordinates, ...aroundPersons];
  const signedOut = await renderPage(shown(), { handlers });
  await expect.element(page.getByText(/Mitglieder eines Netzwerks sehen nach der Anmeldung mehr/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Neue Person' })).not.toBeInTheDocument();
  await signedOut.screen.unmount();

  await renderPage(shown(), { handlers, session: coordinator });
  await expect.element(page.getByRole('link', { name: 'Neue Person' })).toBeVisible();
  await expect.element(page.getByText(/Mitglieder eines Netzwerks sehen/)).not.toBeInTheDocument();
});

test('the filters of the address are asked for; the day goes with the organisation', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const handlers = [
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [personSummary], total: 1 });
    }),
    ...aroundPersons,
  ];
  const search = { organisation: [organisation.id], asOf: '2001-05-01', engagement: ['VOLUNTEER' as const] };
  await renderPage(shown(search, onSearch), { handlers });
  await expect.element(page.getByRole('button', { name: 'tätig am 1. Mai 2001 entfernen' })).toBeVisible();
  await page.getByRole('button', { name: 'Haus der Vielfalt entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ organisation: undefined, asOf: undefined, engagement: ['VOLUNTEER'] });
  expect(asked.at(-1)).toContain(`organisation=${organisation.id}`);
  expect(asked.at(-1)).toContain('asOf=2001-05-01');
  expect(asked.at(-1)).toContain('engagement=VOLUNTEER');
});

test('nothing found: the page says so and how to go on', async () => {
  const onSearch = vi.fn<() => void>();
  await renderPage(shown({ q: 'zzz' }, onSearch), { handlers: [found({ items: [], total: 0 }), ...aroundPersons] });
  await expect.element(page.getByRole('heading', { name: 'Keine Person passt zu dieser Suche.' })).toBeVisible();
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});

test('a failing server is never "0 people"', async () => {
  const handlers = [
    http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 })),
    ...aroundPersons,
  ];
  await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Personen')).not.toBeInTheDocument();
});
