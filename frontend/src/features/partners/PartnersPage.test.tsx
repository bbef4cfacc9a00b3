import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListPartnerContactsResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { aroundPartners, meAs, partnerSummary, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { PartnersPage } from './PartnersPage';
import type { PartnersSearch } from './partnersSearch';

const list = '*/api/v1/partner-contacts';
const found = (answer: ListPartnerContactsResponse) => http.get(list, () => HttpResponse.json(answer));
const one = found({ items: [partnerSummary], total: 1 });
const shown = (search: PartnersSearch = {}, onSearch = vi.fn<() => void>()) => (
  <PartnersPage search={search} onSearch={onSearch} />
);
const { subject: _subject, keeper: _keeper, nextContactDue: _due, person: _person, ...plain } = partnerSummary;

test('a contact is listed with what decides whether to get in touch, and the page is accessible', async () => {
  await renderPage(shown(), { session: signedIn, handlers: [meAs('COORDINATOR'), one, ...aroundPartners] });
  const card = page.getByRole('listitem').filter({ hasText: 'Jana Nováková' });
  await expect.element(card.getByRole('link', { name: 'Jana Nováková' })).toBeVisible();
  for (const text of ['Ministerium für Schule', 'Tschechien, landesweit', 'Person im öffentlichen Amt', 'aktiv'])
    await expect.element(card.getByText(text)).toBeVisible();
  await expect.element(card.getByText('überfällig seit 15.01.2020')).toBeVisible();
  await expect.element(page.getByRole('status').filter({ hasText: '1 Partnerkontakt' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Neuer Kontakt' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('the filters of the address are asked for, and each can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<() => void>();
  const handlers = [
    meAs('MEMBER'),
    http.get(list, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [partnerSummary], total: 1 });
    }),
    ...aroundPartners,
  ];
  const search: PartnersSearch = { country: ['CZ'], due: 'overdue', keeper: [partnerSummary.keeper?.id ?? ''] };
  await renderPage(shown(search, onSearch), { session: signedIn, handlers });
  await expect.element(page.getByRole('button', { name: 'Karin Albrecht entfernen' })).toBeVisible();
  await page.getByRole('button', { name: 'Nächster Kontakt überfällig entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ ...search, due: undefined });
  const query = asked.find((address) => address.includes('country=CZ'));
  expect(query).toMatch(/dueBefore=\d{4}-\d\d-\d\d/);
  expect(query).toContain(`keeper=${partnerSummary.keeper?.id}`);
  await expect.element(page.getByRole('link', { name: 'Neuer Kontakt' })).not.toBeInTheDocument();
});

test('what the server cannot do is done with the whole list: countries in order, only what is out of date', async () => {
  const items = [
    { ...plain, id: 'a', country: 'PL', outdated: true },
    { ...plain, id: 'b', outdated: false },
    { ...plain, id: 'c', country: 'DE', outdated: true },
  ];
  const handlers = [
    meAs('MEMBER'),
    http.get(list, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('cursor')
          ? { items: items.slice(2) }
          : { items: items.slice(0, 2), next: 'more' },
      ),
    ),
    ...aroundPartners,
  ];
  await renderPage(shown({ sort: 'country', outdated: true }), { session: signedIn, handlers });
  await expect.element(page.getByRole('status').filter({ hasText: '2 Partnerkontakte' })).toBeVisible();
  const headings = page
    .getByRole('heading', { level: 2 })
    .elements()
    .map(({ textContent }) => textContent);
  expect(headings.slice(-2)).toEqual(['Deutschland', 'Polen']);
});

test('a partner whose name may not be read says at least from where', async () => {
  const nameless = { ...plain, organisation: { id: partnerSummary.organisation?.id ?? '' } };
  const handlers = [meAs('MEMBER'), found({ items: [nameless], total: 1 }), ...aroundPartners];
  await renderPage(shown(), { session: signedIn, handlers });
  await expect.element(page.getByRole('link', { name: /^Partner in Tschechien/ })).toBeVisible();
});

test('signed out: it says for whom this is and leads to signing in, and the server is not asked', async () => {
  const { unanswered } = await renderPage(shown(), { handlers: aroundPartners });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Partner' })).toBeVisible();
  await expect.element(page.getByText('Partnerkontakte sind nur für Mitglieder eines Netzwerks.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  expect(unanswered).toEqual([]);
  expect(await accessibilityViolations()).toEqual([]);
});

test('signed in but in no network: it says whom to ask', async () => {
  const handlers = [meAs(), found({ items: [], total: 0 }), ...aroundPartners];
  await renderPage(shown(), { session: signedIn, handlers });
  await expect.element(page.getByText('Sie gehören noch zu keinem Netzwerk.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Netzwerke und ihre Koordination' })).toBeVisible();
});

test('nothing found: the filters can be taken away at once', async () => {
  const onSearch = vi.fn<() => void>();
  const handlers = [meAs('MEMBER'), found({ items: [], total: 0 }), ...aroundPartners];
  await renderPage(shown({ q: 'zzz', sort: 'nextContactDue' }, onSearch), { session: signedIn, handlers });
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ sort: 'nextContactDue' });
});

test('a failing server is never "0 contacts"', async () => {
  const broken = http.get(list, () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { session: signedIn, handlers: [meAs('MEMBER'), broken, ...aroundPartners] });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('0 Partnerkontakte')).not.toBeInTheDocument();
});
