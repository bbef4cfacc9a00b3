import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NoticeDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { aroundNotices, notice } from '../../testing/notices';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { NewNoticePage, NoticeEditPage } from './NoticeEditPages';

const one = `*/api/v1/notices/${notice.id}`;
const path = `/networks/${network.id}/notices/${notice.id}`;
const asMember = { session: signedIn, handlers: [meAs('MEMBER'), ...aroundNotices] };
const asCoordinator = { session: signedIn, handlers: [meAs('COORDINATOR'), ...aroundNotices] };

test('a member writes a notice for the network', async () => {
  let sent: NoticeDraft | undefined;
  const post = http.post<never, NoticeDraft>('*/api/v1/notices', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(notice, { status: 201 });
  });
  const { router } = await renderPage(<NewNoticePage network={network.id} />, {
    ...asMember,
    handlers: [post, ...asMember.handlers],
  });
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Raum gesucht');
  await page.getByRole('textbox', { name: /^Text/ }).fill('Für zwanzig Personen');
  // What coordinators say is not asked of members, and who edits no organisation speaks for none.
  await expect.element(page.getByText('Oben anheften')).not.toBeInTheDocument();
  await expect.element(page.getByRole('combobox', { name: /Organisation/ })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(path);
  expect(sent).toMatchObject({
    network: { id: network.id },
    kind: 'ANNOUNCEMENT',
    title: { de: 'Raum gesucht' },
    text: { de: 'Für zwanzig Personen' },
    pinned: false,
    visibility: 'NETWORK',
  });
});

test('a coordinator pins a notice and shows it to everybody', async () => {
  let sent: NoticeDraft | undefined;
  const put = http.put<never, NoticeDraft>(one, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...notice, version: 3 });
  });
  const { router } = await renderPage(<NoticeEditPage network={network.id} id={notice.id} />, {
    ...asCoordinator,
    handlers: [put, ...asCoordinator.handlers],
  });
  await page.getByText('Oben anheften').click();
  await page.getByRole('button', { name: /Wer darf das lesen/ }).click();
  await page.getByRole('option', { name: 'Alle' }).click();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(path);
  expect(sent).toMatchObject({
    pinned: true,
    visibility: 'PUBLIC',
    organisation: { id: notice.organisation?.id },
    period: { until: '2999-03-31' },
  });
  expect(sent).not.toHaveProperty('author');
  expect(sent).not.toHaveProperty('mine');
});

test('a deleted notice comes back with one press', async () => {
  const done: string[] = [];
  const handlers = [
    http.get(one, () => HttpResponse.json({ ...notice, mine: true })),
    http.delete(one, () => {
      done.push('deleted');
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${one}/restoration`, () => {
      done.push('restored');
      return HttpResponse.json(notice);
    }),
    ...asMember.handlers,
  ];
  const { router } = await renderPage(<NoticeEditPage network={network.id} id={notice.id} />, {
    ...asMember,
    handlers,
  });
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${network.id}/notices`);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(path);
  expect(done).toEqual(['deleted', 'restored']);
});

test('whoever may not write is told who does', async () => {
  const guest = await renderPage(<NewNoticePage network={network.id} />, {
    session: signedIn,
    handlers: [meAs(), ...aroundNotices],
  });
  await expect.element(page.getByText('Hier schreiben die Mitglieder des Netzwerks.')).toBeVisible();
  await guest.screen.unmount();
  const other = await renderPage(<NoticeEditPage network={network.id} id={notice.id} />, asMember);
  await expect.element(page.getByText(/Diesen Aushang ändern nur/)).toBeVisible();
  await other.screen.unmount();
  await renderPage(<NewNoticePage network={network.id} />, { handlers: aroundNotices });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
