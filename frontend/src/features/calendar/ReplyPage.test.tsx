import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { InvitationLinkReply, InvitationReminderChoice, InvitationState } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { replyPage } from '../../testing/calendar';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { ReplyPage } from './ReplyPage';

const token = 'b0VhN1l2c0pTcGZ0d2h6V3VQZ3pKbE1uQ1R4cUxkR2Y';
const lookup = (state: InvitationState = 'OPEN') =>
  http.post('*/api/v1/meeting-invitation-lookups', () => HttpResponse.json({ ...replyPage, state }));

test('whoever follows the link reads when and where, chooses, names a substitute and is thanked', async () => {
  let sent: InvitationLinkReply | undefined;
  const { unanswered } = await renderPage(<ReplyPage token={token} />, {
    handlers: [
      lookup(),
      http.post<never, InvitationLinkReply>('*/api/v1/meeting-invitation-replies', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...replyPage, answer: 'YES', substitute: 'Cem Vertretung' });
      }),
    ],
  });
  await expect.element(page.getByRole('heading', { name: 'Gründungstreffen' })).toBeVisible();
  for (const text of [
    /Mittwoch, 11\. März 2099/,
    'Landratsamt, Bautzen',
    'Haus der Vielfalt',
    'Sie sprechen für die Vereine.',
  ])
    await expect.element(page.getByText(text)).toBeVisible();
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect.element(page.getByRole('alert').getByText('Bitte wählen Sie eine Antwort.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Ja, ich komme' }).click();
  await page.getByRole('textbox', { name: /^Vertretung/ }).fill('Cem Vertretung');
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect.element(page.getByText(/Ihre Antwort: Zugesagt/)).toBeVisible();
  expect(sent).toEqual({ token, answer: 'YES', substitute: 'Cem Vertretung' });
  expect(unanswered).toEqual([]);
});

test('reminders are stopped without an account', async () => {
  let sent: InvitationReminderChoice | undefined;
  let reminders = true;
  const { unanswered } = await renderPage(<ReplyPage token={token} />, {
    handlers: [
      http.post('*/api/v1/meeting-invitation-lookups', () => HttpResponse.json({ ...replyPage, reminders })),
      http.post<never, InvitationReminderChoice>('*/api/v1/meeting-invitation-reminders', async ({ request }) => {
        sent = await request.json();
        reminders = sent.reminders;
        return HttpResponse.json({ ...replyPage, reminders });
      }),
    ],
  });
  const remind = page.getByRole('switch', { name: 'Vor Treffen erinnern' });
  await expect.element(remind).toBeChecked();
  await page.getByText('Vor Treffen erinnern').click();
  await expect.element(remind).not.toBeChecked();
  await expect.element(page.getByText('Sie bekommen keine Erinnerungen mehr.')).toBeVisible();
  expect(sent).toEqual({ token, reminders: false });
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test.each([
  ['BEGUN', 'Das Treffen hat schon begonnen oder ist vorbei. Antworten gehen nur vorher.'],
  ['CANCELLED', 'Dieses Treffen ist abgesagt. Sie müssen nichts tun.'],
  ['WITHDRAWN', 'Diese Einladung wurde zurückgenommen. Sie müssen nichts tun.'],
] as const)('%s takes no reply and says why', async (state, words) => {
  await renderPage(<ReplyPage token={token} />, { handlers: [lookup(state)] });
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Antwort senden' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a link that is not ours says so, and half a link is not even asked about', async () => {
  const dead = http.post('*/api/v1/meeting-invitation-lookups', () =>
    problem({ type: '/problems/link-unknown', title: 'Unknown', status: 422 }),
  );
  const { screen } = await renderPage(<ReplyPage token={token} />, { handlers: [dead] });
  await expect.element(page.getByRole('heading', { name: 'Diesen Link kennen wir nicht.' })).toBeVisible();
  await screen.unmount();
  const { unanswered } = await renderPage(<ReplyPage token="" />, { handlers: [], language: 'en' });
  await expect.element(page.getByRole('heading', { name: 'We do not know this link.' })).toBeVisible();
  expect(unanswered).toEqual([]);
});
