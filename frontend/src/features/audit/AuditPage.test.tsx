import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { AuditRecordView, AuditVerification, Me } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { changed, deleted, readInBulk, refused } from '../../testing/audit';
import { coordinates, coordinator } from '../../testing/networks';
import { surroundings } from '../../testing/offers';
import { networkSummary } from '../../testing/organisations';
import { meAs } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { AuditEntryPage } from './AuditEntryPage';
import { AuditPage } from './AuditPage';
import type { AuditSearch } from './auditSearch';

const records = '*/api/v1/audit-records';
const listing = (...items: AuditRecordView[]) => http.get(records, () => HttpResponse.json({ items }));
const networks = http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] }));
const around = [networks, ...surroundings];
const administrator = http.get('*/api/v1/me', () =>
  HttpResponse.json({ signedIn: true, platformAdministrator: true, grants: [] } satisfies Me),
);
const shown = (search: AuditSearch = {}, onSearch = vi.fn<(search: AuditSearch) => void>()) => (
  <AuditPage search={search} onSearch={onSearch} />
);

test('coordinators see what was done; attempts and great readings stand out, and the page is accessible', async () => {
  const handlers = [listing(changed, deleted, refused, readInBulk), coordinates, ...around];
  const { unanswered } = await renderPage(shown(), { session: coordinator, handlers });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Protokoll' })).toBeVisible();
  await expect.element(page.getByText('4 Einträge', { exact: true })).toBeVisible();
  const row = (text: string) => page.getByRole('main').or(page.getByRole('listitem')).filter({ hasText: text });
  await expect.element(row('Versuch abgewiesen').first()).toBeVisible();
  await expect.element(page.getByText('120 Personen')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Organisation: Haus der Vielfalt' }).first())
    .toHaveAttribute('href', `/audit/${changed.id}`);
  // The chain is verified by those who administer the platform; the others are told that it is sealed.
  await expect.element(page.getByText(/Jeder Eintrag ist versiegelt/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Siegel prüfen' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('filters are asked of the server, and each can be taken away', async () => {
  const asked: URLSearchParams[] = [];
  const list = http.get(records, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ items: [refused] });
  });
  const onSearch = vi.fn<(search: AuditSearch) => void>();
  const search: AuditSearch = { action: ['REFUSED'], from: '2026-11-01' };
  await renderPage(shown(search, onSearch), { session: coordinator, handlers: [list, coordinates, ...around] });
  await page.getByRole('button', { name: 'Versuch abgewiesen entfernen' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ action: undefined, from: '2026-11-01' });
  expect(asked[0]?.getAll('action')).toEqual(['REFUSED']);
  expect(new Date(asked[0]?.get('from') ?? '').getDate()).toBe(1);
});

test('nothing that fits offers to drop the filters', async () => {
  const onSearch = vi.fn<(search: AuditSearch) => void>();
  const handlers = [listing(), coordinates, ...around];
  await renderPage(shown({ action: ['ERASED'] }, onSearch), { session: coordinator, handlers });
  await expect.element(page.getByText('Kein Eintrag passt zu diesen Filtern.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle Filter löschen' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({});
});

test('whoever administers the platform checks the seals, and reads what is wrong', async () => {
  const verification: AuditVerification = {
    intact: false,
    records: 1284,
    unsealed: 0,
    seal: { number: 97, hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
    faults: [{ place: 'record', number: 17, fault: 'changed' }],
  };
  const verify = http.post('*/api/v1/audit-verification', () => HttpResponse.json(verification));
  await renderPage(shown(), { session: coordinator, handlers: [verify, listing(changed), administrator, ...around] });
  await page.getByRole('button', { name: 'Siegel prüfen' }).click();
  await expect.element(page.getByText('Jemand hat das Protokoll am Programm vorbei geändert.')).toBeVisible();
  await page.getByRole('button', { name: '1 Fehler' }).click();
  await expect.element(page.getByText('Eintrag 17: changed')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('members are told whose work it is', async () => {
  await renderPage(shown(), { session: coordinator, handlers: [meAs('MEMBER'), ...around] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
});

test('one entry tells all that is known of it, and leads to the history of the record', async () => {
  const one = http.get(`${records}/${refused.id}`, () => HttpResponse.json(refused));
  const handlers = [one, coordinates, ...around];
  await renderPage(<AuditEntryPage id={refused.id} />, { session: coordinator, handlers });
  await expect.element(page.getByText(/wozu das Recht fehlt/)).toBeVisible();
  await expect.element(page.getByText('replaceOrganisation')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Verlauf' }))
    .toHaveAttribute('href', `/history/${refused.object?.id}`);
  expect(await accessibilityViolations()).toEqual([]);
});
