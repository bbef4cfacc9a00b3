import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { changed, deleted } from '../../testing/audit';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { HistoryPage } from './HistoryPage';

const records = '*/api/v1/audit-records';
const listing = (...items: AuditRecordView[]) => http.get(records, () => HttpResponse.json({ items }));
const reversal = `${records}/${changed.id}/reversal`;
const shown = <HistoryPage id={organisation.id} />;
const around = [coordinates, ...surroundings];
const takeBack = () => page.getByRole('button', { name: /^Rückgängig machen: Geändert/ });

test('each change says who, when and what: before and after in the words of the form', async () => {
  const asked: URLSearchParams[] = [];
  const list = http.get(records, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ items: [changed, deleted] });
  });
  const { unanswered } = await renderPage(shown, { session: coordinator, handlers: [list, ...around] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Verlauf' })).toBeVisible();
  await expect
    .element(page.getByRole('navigation').getByRole('link', { name: 'Haus der Vielfalt' }))
    .toHaveAttribute('href', `/organisations/${organisation.id}`);
  const first = page.getByRole('list', { name: 'Verlauf' }).getByRole('listitem').first();
  await expect.element(first.getByText(/23\.11\.2026.* · Kim Koordination/)).toBeVisible();
  const changes = first.getByRole('list', { name: 'Was sich geändert hat' });
  const rows = changes.getByRole('listitem');
  await expect.element(changes.getByText('Name – Englisch', { exact: true })).toBeVisible();
  await expect.element(changes.getByText('House of Diversity')).toBeVisible();
  await expect.element(changes.getByText('Migrantenselbstorganisation')).toBeVisible();
  await expect.element(changes.getByText('März 1998')).toBeVisible();
  await expect.element(changes.getByText('0361 22')).toBeVisible();
  // What both lists hold is counted, not repeated.
  await expect.element(changes.getByText('0361 11')).not.toBeInTheDocument();
  await expect.element(changes.getByText('1 weitere Angabe ist gleich geblieben.')).toBeVisible();
  await expect.element(rows.first()).toBeVisible();
  // One's own deed is told as that.
  await expect.element(page.getByText(/22\.11\.2026.* · Sie/)).toBeVisible();
  expect(asked[0]?.get('record')).toBe(organisation.id);
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a change is taken back, the message says what that did, and it can be undone again', async () => {
  const reversed: string[] = [];
  const back: AuditRecordView = { ...changed, id: 'back', reverses: changed.id };
  const handlers = [
    http.post<{ id: string }>(`${records}/:id/reversal`, ({ params }) => {
      reversed.push(params.id);
      return HttpResponse.json(back);
    }),
    listing({ ...changed, changes: [{ member: '/shortName', before: 'Haus', after: 'HdV' }] }),
    ...around,
  ];
  await renderPage(shown, { session: coordinator, handlers });
  await takeBack().click();
  await expect.element(page.getByText(/^Wieder wie vorher: .+\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect.element(page.getByText('Alles ist wieder wie vor dem Rückgängig-Machen.')).toBeVisible();
  expect(reversed).toEqual([changed.id, 'back']);
});

test.each([
  [
    { type: '/problems/changed-since', title: 'x', status: 409, violations: [{ pointer: '/name/en', message: 'x' }] },
    /Inzwischen hat jemand diese Angaben noch einmal geändert: Name – Englisch\./,
  ],
  [{ type: '/problems/changed-since', title: 'x', status: 409 }, /inzwischen gelöscht oder wiederhergestellt/],
  [{ type: '/problems/not-reversible', title: 'x', status: 422 }, /Das lässt sich hier nicht zurücknehmen\./],
  [{ type: '/problems/forbidden', title: 'x', status: 403 }, /Dafür haben Sie kein Recht\./],
])('a refusal says why, and what to do instead (%#)', async (refusal, text) => {
  const handlers = [http.post(reversal, () => problem(refusal)), listing(changed), ...around];
  await renderPage(shown, { session: coordinator, handlers });
  await takeBack().click();
  await expect.element(page.getByRole('alert').getByText(text)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('what was taken back already, or is not for the reader, offers nothing to press', async () => {
  const { changes: _changes, ...hidden } = changed;
  const handlers = [listing({ ...changed, reversedBy: 'later' }, { ...hidden, id: '2', reversible: false }), ...around];
  await renderPage(shown, { session: coordinator, handlers });
  await expect.element(page.getByText('Ist zurückgenommen')).toBeVisible();
  await expect.element(page.getByText(/sehen nur Menschen, die den Eintrag bearbeiten/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Rückgängig machen/ })).not.toBeInTheDocument();
});

test('nothing to see says why; signed out it leads to the sign-in', async () => {
  const { screen } = await renderPage(shown, { session: coordinator, handlers: [listing(), ...around] });
  await expect.element(page.getByRole('heading', { name: /nichts festgehalten/ })).toBeVisible();
  await screen.unmount();
  await renderPage(shown, { handlers: [] });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
