import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DatePollProposal, MeetingView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { poll, tentative } from '../../testing/polls';
import { renderPage } from '../../testing/renderPage';
import { DatePollPanel } from './DatePollPanel';
import { NewDatePollPage } from './NewDatePollPage';

const polls = `*/api/v1/meetings/${meeting.id}/date-polls`;
const reading = (view: MeetingView) => http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(view));

/** What was typed on this device before, on both sides of the change of the clocks. */
const typed = JSON.stringify({
  savedAt: '2099-01-01T10:00:00Z',
  values: {
    dates: [
      { start: '2099-03-25T18:00', end: '2099-03-25T20:00' },
      { start: '2099-04-01T18:00', end: '2099-04-01T20:00' },
    ],
    timeZone: 'Europe/Berlin',
    answerBy: '2099-03-12',
  },
});

test('dates are proposed by the clock of the place, each with the offset that its day has', async () => {
  let sent: DatePollProposal | undefined;
  await renderPage(<NewDatePollPage id={meeting.id} />, {
    session: signedIn,
    stored: { [`draft:date-poll-of:${meeting.id}`]: typed },
    handlers: [
      http.post<never, DatePollProposal>(polls, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(poll, { status: 201 });
      }),
      reading(tentative),
      ...surroundings,
    ],
  });
  await expect.element(page.getByRole('region', { name: 'Termin 2' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Termine vorschlagen' }).click();
  await expect.element(page.getByText('Die Termine sind vorgeschlagen.')).toBeVisible();
  expect(sent).toEqual({
    dates: poll.dates.map(({ start, end }) => ({ start, end })),
    timeZone: 'Europe/Berlin',
    answerBy: '2099-03-12',
  });
});

test('what is missing is said before anything is sent', async () => {
  await renderPage(<NewDatePollPage id={meeting.id} />, {
    session: signedIn,
    handlers: [reading(tentative), ...surroundings],
  });
  await page.getByRole('button', { name: 'Termine vorschlagen' }).click();
  await expect.element(page.getByText('Bitte prüfen Sie diese Angaben:')).toBeVisible();
});

test('a meeting that has its date looks for none', async () => {
  await renderPage(<NewDatePollPage id={meeting.id} />, {
    session: signedIn,
    handlers: [reading(meeting), ...surroundings],
  });
  await expect.element(page.getByRole('heading', { name: 'Dieses Treffen sucht keinen Termin.' })).toBeVisible();
});

test('the page of a tentative meeting shows how it stands and leads to the answer', async () => {
  await renderPage(<DatePollPanel meeting={tentative} />, {
    session: signedIn,
    handlers: [http.get(polls, () => HttpResponse.json({ items: [poll] })), ...surroundings],
  });
  await expect.element(page.getByText('2 Personen haben geantwortet')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Antworten' }))
    .toHaveAttribute('href', `/meetings/${meeting.id}/date-poll`);
});

test('whom it does not concern sees nothing of it', async () => {
  const refused = http.get(polls, () =>
    HttpResponse.json({ type: '/problems/forbidden', title: 'Verboten', status: 403, instance: '/' }, { status: 403 }),
  );
  await renderPage(
    <>
      <p>Davor</p>
      <DatePollPanel meeting={tentative} />
    </>,
    { session: signedIn, handlers: [refused, ...surroundings] },
  );
  await expect.element(page.getByText('Davor')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Terminfindung' })).not.toBeInTheDocument();
});
