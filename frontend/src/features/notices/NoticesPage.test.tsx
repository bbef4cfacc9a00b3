import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListNoticesResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { aroundNotices, noticeSummary } from '../../testing/notices';
import { problem } from '../../testing/offers';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { NoticesPage } from './NoticesPage';
import { type NoticesSearch, readNoticesSearch } from './noticesSearch';

const found = (answer: ListNoticesResponse) => http.get('*/api/v1/notices', () => HttpResponse.json(answer));
const shown = (search: NoticesSearch = {}, onSearch = vi.fn<(search: NoticesSearch) => void>()) => (
  <NoticesPage network={network.id} search={search} onSearch={onSearch} />
);

test('a member reads who tells, asks, looks for or offers what, and writes themselves', async () => {
  const over = { ...noticeSummary, id: 'over', period: { until: '2020-01-31' }, pinned: true, replies: 0 };
  await renderPage(shown(), {
    session: signedIn,
    handlers: [meAs('MEMBER'), found({ items: [noticeSummary, over], total: 2 }), ...aroundNotices],
  });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Schwarzes Brett' })).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: '2 Antworten' });
  await expect
    .element(card.getByRole('link', { name: 'Raum für einen Sprachtreff gesucht' }))
    .toHaveAttribute('href', `/networks/${network.id}/notices/${noticeSummary.id}`);
  for (const text of ['Mirko Mitglied', 'Haus der Vielfalt', 'Suche', 'gilt bis 31. März 2999'])
    await expect.element(card.getByText(text, { exact: true })).toBeVisible();
  await expect.element(page.getByText('oben angeheftet')).toBeVisible();
  await expect.element(page.getByText('abgelaufen', { exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Neuer Aushang' }))
    .toHaveAttribute('href', `/networks/${network.id}/notices/new`);
  expect(await accessibilityViolations()).toEqual([]);
});

test('the address says what is asked for, and each filter can be taken away', async () => {
  const asked: string[] = [];
  const onSearch = vi.fn<(search: NoticesSearch) => void>();
  const list = http.get('*/api/v1/notices', ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({ items: [noticeSummary], total: 1 });
  });
  const search: NoticesSearch = { kind: ['OFFERING'], expired: 'true', q: 'Raum' };
  await renderPage(shown(search, onSearch), { session: signedIn, handlers: [meAs('MEMBER'), list, ...aroundNotices] });
  await page.getByRole('button', { name: 'Biete entfernen' }).click();
  expect(onSearch).toHaveBeenCalledWith({ ...search, kind: undefined });
  await page.getByRole('button', { name: 'Auch abgelaufene', exact: true }).click();
  expect(onSearch).toHaveBeenCalledWith({ ...search, expired: undefined });
  for (const part of ['kind=OFFERING', 'expired=true', 'q=Raum', `network=${network.id}`])
    expect(asked[0]).toContain(part);
});

test('what the address does not know is left out', () => {
  expect(readNoticesSearch({ kind: ['OFFERING', 'RUMOUR'], expired: 'perhaps', q: 'Raum' })).toEqual({
    q: 'Raum',
    kind: ['OFFERING'],
    expired: undefined,
  });
});

test('an empty board invites its members to write', async () => {
  await renderPage(shown(), {
    session: signedIn,
    handlers: [meAs('MEMBER'), found({ items: [], total: 0 }), ...aroundNotices],
  });
  await expect.element(page.getByText('Hier hängt noch nichts aus.')).toBeVisible();
  await expect.element(page.getByText(/Schreiben Sie den ersten Aushang/)).toBeVisible();
});

test('signed out: it says that members see more, and leads to signing in', async () => {
  const publicOne = { ...noticeSummary, visibility: 'PUBLIC' as const };
  const { author: _author, replies: _replies, ...forAll } = publicOne;
  const some = await renderPage(shown(), { handlers: [found({ items: [forAll], total: 1 }), ...aroundNotices] });
  await expect.element(page.getByText('Mitglieder des Netzwerks sehen hier mehr.', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Jemand aus dem Netzwerk')).toBeVisible();
  await expect.element(page.getByText('für alle sichtbar')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Neuer Aushang' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  await some.screen.unmount();
  await renderPage(shown(), { handlers: [found({ items: [], total: 0 }), ...aroundNotices] });
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test('signed in but no member: it says whom to ask', async () => {
  await renderPage(shown(), {
    session: signedIn,
    handlers: [meAs(), found({ items: [], total: 0 }), ...aroundNotices],
  });
  await expect.element(page.getByRole('link', { name: 'Zum Netzwerk' })).toBeVisible();
});

test('nothing found: the filters can be taken away at once', async () => {
  const onSearch = vi.fn<(search: NoticesSearch) => void>();
  await renderPage(shown({ q: 'zzz' }, onSearch), {
    session: signedIn,
    handlers: [meAs('MEMBER'), found({ items: [], total: 0 }), ...aroundNotices],
  });
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});

test('a failing server is never an empty board', async () => {
  const broken = http.get('*/api/v1/notices', () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { session: signedIn, handlers: [meAs('MEMBER'), broken, ...aroundNotices] });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByText('Hier hängt noch nichts aus.')).not.toBeInTheDocument();
});
