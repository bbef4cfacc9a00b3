import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DatePollClosing, DatePollReply, DatePollView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { poll, tentative } from '../../testing/polls';
import { renderPage } from '../../testing/renderPage';
import { DatePollPage } from './DatePollPage';

const polls = `*/api/v1/meetings/${meeting.id}/date-polls`;
const around = (...items: DatePollView[]) => [
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(tentative)),
  http.get(polls, () => HttpResponse.json({ items })),
  ...surroundings,
];
const led: DatePollView = {
  ...poll,
  leads: true,
  voices: [
    { name: 'Mina Muster', choices: [{ date: poll.dates[0]?.id ?? '', choice: 'NO' }] },
    { choices: [{ date: poll.dates[0]?.id ?? '', choice: 'YES' }] },
  ],
};

test('date by date one says what suits, sees what one said before, and can change it', async () => {
  let said: DatePollReply | undefined;
  await renderPage(<DatePollPage id={meeting.id} />, {
    session: signedIn,
    handlers: [
      http.put<{ pollId: string }, DatePollReply>(`${polls}/${poll.id}/answer`, async ({ request }) => {
        said = await request.json();
        return HttpResponse.json(poll);
      }),
      ...around(poll),
    ],
  });
  const first = page.getByRole('group', { name: /25\. März 2099/ });
  await expect.element(first.getByRole('button', { name: 'Nein' })).toHaveAttribute('aria-pressed', 'true');
  await first.getByRole('button', { name: 'Zur Not' }).click();
  await page
    .getByRole('group', { name: /1\. April 2099/ })
    .getByRole('button', { name: 'Ja', exact: true })
    .click();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect.element(page.getByText('Danke, Ihre Antwort ist angekommen.')).toBeVisible();
  expect(said).toEqual({
    choices: [
      { date: poll.dates[0]?.id, choice: 'IF_NEED_BE' },
      { date: poll.dates[1]?.id, choice: 'YES' },
    ],
  });
  await expect.element(page.getByRole('button', { name: 'Termin wählen' })).not.toBeInTheDocument();
});

test('whoever prepares the meeting sees who said what, and chooses a date', async () => {
  let closed: DatePollClosing | undefined;
  await renderPage(<DatePollPage id={meeting.id} />, {
    session: signedIn,
    handlers: [
      http.post<{ pollId: string }, DatePollClosing>(`${polls}/${poll.id}/closing`, async ({ request }) => {
        closed = await request.json();
        return HttpResponse.json({ ...led, state: 'CLOSED', chosen: poll.dates[1]?.id });
      }),
      ...around(led),
    ],
  });
  await expect.element(page.getByRole('rowheader', { name: 'Mina Muster' })).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: 'Name unbekannt' })).toBeVisible();
  await page.getByRole('button', { name: 'Termin wählen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Beenden' }).click();
  await expect.element(dialog.getByText('Bitte ausfüllen.')).toBeVisible();
  expect(closed).toBeUndefined();
  await dialog.getByRole('button', { name: /Termin/ }).click();
  await page.getByRole('option', { name: /1\. April 2099/ }).click();
  await dialog.getByRole('button', { name: 'Beenden' }).click();
  await expect.element(page.getByText('Der Termin steht fest.')).toBeVisible();
  expect(closed).toEqual({ date: poll.dates[1]?.id });
});

test('after the last day one sees how it stands, and nothing can be tapped', async () => {
  await renderPage(<DatePollPage id={meeting.id} />, {
    session: signedIn,
    handlers: around({ ...poll, state: 'OVER' }),
  });
  await expect.element(page.getByText(/Antworten werden nicht mehr angenommen/)).toBeVisible();
  const dates = page.getByRole('list', { name: 'Vorgeschlagene Termine' });
  await expect.element(dates.getByText('1 ja · 1 zur Not · 0 nein')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Antwort senden' })).not.toBeInTheDocument();
});

test('without a sign-in nobody is asked', async () => {
  await renderPage(<DatePollPage id={meeting.id} />, { handlers: around(poll) });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
