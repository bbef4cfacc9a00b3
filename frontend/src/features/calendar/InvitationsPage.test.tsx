import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MeetingInvitationRound } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { invitees } from '../../testing/calendar';
import { meeting, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { InvitationsPage } from './InvitationsPage';

const invitations = `*/api/v1/meetings/${meeting.id}/invitations`;
const network = http.get(`*/api/v1/networks/${meeting.network.id}`, () =>
  HttpResponse.json({ constituencies: [{ key: 'mso', name: { de: 'Vereine' }, persons: false }] }),
);
const around = (view = meeting) => [
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(view)),
  http.get(invitations, () => HttpResponse.json(invitees)),
  network,
  ...surroundings,
];

test('who is invited, what they reply and how many come is seen at a glance', async () => {
  await renderPage(<InvitationsPage id={meeting.id} />, { handlers: around(), session: signedIn });
  await expect.element(page.getByText('3 eingeladen')).toBeVisible();
  const list = page.getByRole('list', { name: 'Eingeladen' });
  for (const text of [
    'Zugesagt',
    'Vertretung: Cem Vertretung',
    'Wir kommen zu Fuß.',
    'Keine Mailadresse: bitte anders Bescheid sagen.',
    'Zurückgenommen',
  ])
    await expect.element(list.getByText(text)).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Nach Organisation' }).getByText('1 ja')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('before anything is sent one sees who that would be; then the letters go out', async () => {
  let previewed: MeetingInvitationRound | undefined;
  let sent: MeetingInvitationRound | undefined;
  await renderPage(<InvitationsPage id={meeting.id} />, {
    session: signedIn,
    handlers: [
      http.post<never, MeetingInvitationRound>(
        `*/api/v1/meetings/${meeting.id}/invitation-preview`,
        async ({ request }) => {
          previewed = await request.json();
          return HttpResponse.json({
            items: [
              { name: 'Ada Muster', hasAddress: true, invitedAlready: true },
              { name: 'Silke Still', hasAddress: false, invitedAlready: false },
            ],
          });
        },
      ),
      http.post<never, MeetingInvitationRound>(invitations, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ sent: 0, withoutAddress: 1, invitedAlready: 1 }, { status: 201 });
      }),
      ...around(),
    ],
  });
  await page.getByRole('button', { name: 'Wer würde eingeladen?' }).click();
  const preview = page.getByRole('list', { name: 'Das wären' });
  await expect.element(preview.getByText('schon eingeladen')).toBeVisible();
  await expect.element(preview.getByText('keine Mailadresse')).toBeVisible();
  expect(previewed).toMatchObject({ committees: [{ id: meeting.committee?.id }], language: 'DE' });
  await page.getByRole('textbox', { name: /^Warum sie eingeladen sind/ }).fill('Es geht um den Haushalt.');
  await page.getByRole('button', { name: 'Einladungen senden' }).click();
  await expect.element(page.getByText(/1 Person hat keine Mailadresse/)).toBeVisible();
  expect(sent).toMatchObject({
    committees: [{ id: meeting.committee?.id }],
    language: 'DE',
    reason: 'Es geht um den Haushalt.',
  });
});

test('to a meeting that is called off nobody is invited any more', async () => {
  await renderPage(<InvitationsPage id={meeting.id} />, {
    handlers: around({ ...meeting, status: 'CANCELLED' }),
    session: signedIn,
  });
  await expect.element(page.getByText(/Niemand wird mehr eingeladen/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Einladungen senden' })).not.toBeInTheDocument();
});
