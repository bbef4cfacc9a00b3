import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AttendanceDraft, NoteDraft, Outcome } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { item, meeting, participation, room, roomHandlers } from '../../testing/rooms';
import { RoomPage } from './RoomPage';

const address = `*/api/v1/meetings/${meeting.id}`;
const shown = <RoomPage id={meeting.id} isProjector={false} />;

test('the room shows the item it is, for how long, and what is next, and is accessible', async () => {
  await renderPage(shown, { session: signedIn, handlers: roomHandlers() });
  await expect.element(page.getByText('1. Austausch').first()).toBeVisible();
  await expect
    .poll(() => page.getByRole('timer', { name: 'Zeit bei diesem Punkt' }).element().textContent)
    .toMatch(/5:0\d/);
  await expect.element(page.getByText('Danach: Planung')).toBeVisible();
  await expect.element(page.getByText('0 von 1 anwesend')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('what earlier meetings left is at hand in the room', async () => {
  await renderPage(<RoomPage id={meeting.id} isProjector={false} carried={<p>Noch offen</p>} />, {
    session: signedIn,
    handlers: roomHandlers(),
  });
  await expect.element(page.getByText('Noch offen')).toBeVisible();
});

test('somebody is noted by one tap', async () => {
  const taps: AttendanceDraft[] = [];
  const put = http.put<never, AttendanceDraft>(`${address}/attendance/${participation}`, async ({ request }) => {
    const body = await request.json();
    taps.push(body);
    return HttpResponse.json({ participation, status: body.status, notedAt: room.now });
  });
  await renderPage(shown, { session: signedIn, handlers: [put, ...roomHandlers()] });
  await page.getByRole('group', { name: 'Ada Muster' }).getByRole('button', { name: 'Da', exact: true }).click();
  await expect.poll(() => taps).toEqual([{ status: 'PRESENT' }]);
});

test('without a connection what was tapped waits on this device and is sent later', async () => {
  let isAway = true;
  let taps = 0;
  const put = http.put(`${address}/attendance/${participation}`, () => {
    if (isAway) return problem({ type: '/problems/away', title: 'Nicht da', status: 503 });
    taps += 1;
    return HttpResponse.json({ participation, status: 'EXCUSED', notedAt: room.now });
  });
  await renderPage(shown, { session: signedIn, handlers: [put, ...roomHandlers()] });
  await page.getByRole('button', { name: 'Entschuldigt' }).click();
  await expect.element(page.getByText(/1 Eintrag wartet auf das Senden/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Entschuldigt' })).toHaveAttribute('aria-pressed', 'true');
  expect(localStorage.getItem(`room:${meeting.id}`)).toContain('EXCUSED');
  isAway = false;
  dispatchEvent(new Event('online'));
  await expect.poll(() => taps).toBe(1);
  await expect.element(page.getByText(/wartet auf das Senden\./)).not.toBeInTheDocument();
  expect(localStorage.getItem(`room:${meeting.id}`)).toBeNull();
});

test('an outcome is typed as you go, with its votes and under its item', async () => {
  const sent: { body: Outcome; key: string | null }[] = [];
  const post = http.post<never, Outcome>(`${address}/outcomes`, async ({ request }) => {
    const body = await request.json();
    sent.push({ body, key: request.headers.get('Idempotency-Key') });
    return HttpResponse.json({ version: 0, outcome: { ...body, id: 'o1' } }, { status: 201 });
  });
  await renderPage(shown, { session: signedIn, handlers: [post, ...roomHandlers()] });
  await page.getByRole('textbox', { name: /Was wurde beschlossen/ }).fill('Wir gründen uns.');
  await page.getByRole('textbox', { name: /^Dafür/ }).fill('12');
  await page.getByRole('button', { name: 'Ergebnis hinzufügen' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toMatchObject({
    kind: 'DECISION',
    text: { de: 'Wir gründen uns.' },
    votes: { inFavour: 12, against: 0, abstained: 0 },
    agendaItem: { id: item },
  });
  expect(sent[0]?.key).toMatch(/.{8}/);
});

test('what the server refuses stays with its words until it is discarded', async () => {
  const post = http.post(`${address}/outcomes`, () =>
    problem({ type: '/problems/votes-above-quorum', title: 'Mehr Stimmen als Stimmberechtigte', status: 422 }),
  );
  await renderPage(shown, { session: signedIn, handlers: [post, ...roomHandlers()] });
  await page.getByRole('textbox', { name: /Was wurde beschlossen/ }).fill('Einstimmig');
  await page.getByRole('button', { name: 'Ergebnis hinzufügen' }).click();
  await expect.element(page.getByText(/Mehr Stimmen als Stimmberechtigte/)).toBeVisible();
  await expect.element(page.getByRole('status').getByText('Einstimmig')).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect.element(page.getByText('Einstimmig')).not.toBeInTheDocument();
});

test('two who changed the same lines see both side by side', async () => {
  const sent: NoteDraft[] = [];
  const edit = {
    id: 'e2',
    baseRevision: 1,
    text: 'Um 12 Uhr',
    open: true,
    author: 'Mirko Mitglied',
    createdAt: '2026-03-11T17:00:00Z',
  };
  const note = { agendaItem: item, revision: 2, text: 'Um 11 Uhr', author: 'Karin', conflicts: [edit] };
  const put = http.put<never, NoteDraft>(`${address}/agenda-items/${item}/notes/:edit`, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json(note);
  });
  await renderPage(shown, { session: signedIn, handlers: [put, ...roomHandlers({ notes: [note] })] });
  const conflicts = page.getByRole('region', { name: 'Zwei haben dieselben Zeilen geändert' });
  await expect.element(conflicts.getByText('Um 11 Uhr')).toBeVisible();
  await expect.element(conflicts.getByText('Um 12 Uhr')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await conflicts.getByRole('button', { name: 'An die Notiz anfügen' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Um 11 Uhr\nUm 12 Uhr');
  await conflicts.getByRole('button', { name: 'Abhaken' }).click();
  await expect.poll(() => sent).toEqual([{ text: 'Um 11 Uhr\nUm 12 Uhr', baseRevision: 2, settles: ['e2'] }]);
});

test('whoever only takes part reads along and writes notes', async () => {
  await renderPage(shown, { session: signedIn, handlers: roomHandlers({ leads: false }) });
  await expect.element(page.getByRole('textbox', { name: 'Notiz' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Nächster Punkt' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Entschuldigt' })).not.toBeInTheDocument();
});

test('the projector shows what everybody has to see and nothing to press', async () => {
  await renderPage(<RoomPage id={meeting.id} isProjector carried={<p>Noch offen</p>} />, {
    session: signedIn,
    handlers: roomHandlers(),
  });
  await expect.element(page.getByText('1. Austausch')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  await expect.element(page.getByText('Noch offen')).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Leinwand verlassen' })).toBeVisible();
});

test('whoever is not signed in is asked to, and one that was called off says so', async () => {
  const { screen } = await renderPage(shown, { handlers: roomHandlers() });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await screen.unmount();
  await renderPage(shown, { session: signedIn, handlers: roomHandlers({}, { ...meeting, status: 'CANCELLED' }) });
  await expect.element(page.getByText(/Dieses Treffen ist abgesagt/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Ergebnis hinzufügen' })).not.toBeInTheDocument();
});
