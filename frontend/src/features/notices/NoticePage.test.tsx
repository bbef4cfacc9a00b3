import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NoticeReplyDraft, NoticeReplyView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { aroundNotices, notice, replies } from '../../testing/notices';
import { problem } from '../../testing/offers';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { NoticePage } from './NoticePage';

const one = `*/api/v1/notices/${notice.id}`;
const shown = <NoticePage network={network.id} id={notice.id} />;
const asMember = { session: signedIn, handlers: [meAs('MEMBER'), ...aroundNotices] };

test('a member reads the notice with what was replied, and the page is accessible', async () => {
  await renderPage(shown, asMember);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Raum für einen Sprachtreff gesucht' }))
    .toBeVisible();
  await expect.element(page.getByText('Mittwochs ab 17 Uhr.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  const list = page.getByRole('list', { name: 'Antworten' });
  await expect.element(list.getByText('Unser Saal ist frei.')).toBeVisible();
  await expect.element(list.getByText('Jemand aus dem Netzwerk')).toBeVisible();
  // Only what is one's own is deleted; the notice is somebody else's.
  await expect.element(page.getByRole('button', { name: 'Antwort löschen: Jemand aus dem Netzwerk' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Rita Redaktion$/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a reply is sent once and shown; the form is empty again', async () => {
  let sent: { body: NoticeReplyDraft; key: string | null } | undefined;
  let items: NoticeReplyView[] = replies.items;
  const post = http.post<never, NoticeReplyDraft>(`${one}/replies`, async ({ request }) => {
    sent = { body: await request.json(), key: request.headers.get('Idempotency-Key') };
    const added = { id: 'r3', createdAt: '2026-11-03T10:00:00Z', text: sent.body.text, author: 'Ich', mine: true };
    items = [...items, added];
    return HttpResponse.json(added, { status: 201 });
  });
  const read = http.get(`${one}/replies`, () => HttpResponse.json({ items }));
  await renderPage(shown, { ...asMember, handlers: [post, read, ...asMember.handlers] });
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' });
  await page.getByRole('button', { name: 'Antworten' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(sent).toBeUndefined();
  await field.fill('Ich komme auch.');
  await page.getByRole('button', { name: 'Antworten' }).click();
  await expect.element(page.getByRole('list', { name: 'Antworten' }).getByText('Ich komme auch.')).toBeVisible();
  await expect.element(field).toHaveValue('');
  expect(sent?.body).toEqual({ text: 'Ich komme auch.' });
  expect(sent?.key).toMatch(/.{8}/);
});

test('what was typed stays when the server refuses it', async () => {
  const full = http.post(`${one}/replies`, () =>
    problem({ type: '/problems/too-many-requests', title: 'Zu viele Anfragen', status: 429 }),
  );
  await renderPage(shown, { ...asMember, handlers: [full, ...asMember.handlers] });
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' });
  await field.fill('Ich komme auch.');
  await page.getByRole('button', { name: 'Antworten' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(field).toHaveValue('Ich komme auch.');
});

test('a reply is deleted after a question', async () => {
  let deleted = '';
  const remove = http.delete(`${one}/replies/:reply`, ({ params }) => {
    deleted = String(params.reply);
    return new HttpResponse(null, { status: 204 });
  });
  await renderPage(shown, { session: signedIn, handlers: [remove, meAs('COORDINATOR'), ...aroundNotices] });
  await page.getByRole('button', { name: 'Antwort löschen: Rita Redaktion' }).click();
  await page.getByRole('button', { name: 'Behalten' }).click();
  expect(deleted).toBe('');
  await page.getByRole('button', { name: 'Antwort löschen: Rita Redaktion' }).click();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Antwort löschen' }).click();
  await expect.element(page.getByText('Die Antwort ist gelöscht.')).toBeVisible();
  expect(deleted).toBe('r1');
});

test('one that is closed takes no replies; its author changes it', async () => {
  const closed = http.get(one, () => HttpResponse.json({ ...notice, repliesClosed: true, mine: true }));
  await renderPage(shown, { ...asMember, handlers: [closed, ...asMember.handlers] });
  await expect.element(page.getByText('Auf diesen Aushang kann niemand mehr antworten.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Ihre Antwort' })).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('link', { name: 'Bearbeiten' }))
    .toHaveAttribute('href', `/networks/${network.id}/notices/${notice.id}/edit`);
});

test('whoever is no member reads a public one without what is said to it', async () => {
  const { author: _author, ...forAll } = notice;
  const open = http.get(one, () => HttpResponse.json({ ...forAll, visibility: 'PUBLIC' }));
  const { unanswered } = await renderPage(shown, { handlers: [open, ...aroundNotices] });
  await expect.element(page.getByText('Antworten sehen und schreiben die Mitglieder des Netzwerks.')).toBeVisible();
  await expect.element(page.getByText('Unser Saal ist frei.')).not.toBeInTheDocument();
  expect(unanswered).toEqual([]);
  expect(await accessibilityViolations()).toEqual([]);
});

test('one that is not there, or not for the reader, says so', async () => {
  const hidden = http.get(one, () => problem({ type: '/problems/not-found', title: 'Nicht da', status: 404 }));
  await renderPage(shown, { handlers: [hidden, ...aroundNotices] });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByText('Raum für einen Sprachtreff gesucht')).not.toBeInTheDocument();
});
