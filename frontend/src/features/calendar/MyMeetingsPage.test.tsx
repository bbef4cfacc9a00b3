import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CalendarAddressDraft, InvitationReply } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { replyPage } from '../../testing/calendar';
import { surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { MyMeetingsPage } from './MyMeetingsPage';

const mine = http.get('*/api/v1/my-invitations', () => HttpResponse.json({ items: [replyPage] }));
const address = {
  id: '0198f2aa-0000-7000-8000-000000000e01',
  kind: 'MINE',
  search: {},
  label: 'Mein Kalender',
  language: 'DE',
  createdAt: '2026-11-25T10:00:00Z',
};
const addresses = http.get('*/api/v1/calendar-addresses', () => HttpResponse.json({ items: [address] }));

test('one sees what one is invited to and replies there', async () => {
  let sent: InvitationReply | undefined;
  await renderPage(<MyMeetingsPage found={{}} />, {
    session: signedIn,
    handlers: [
      mine,
      addresses,
      http.put<never, InvitationReply>(`*/api/v1/my-invitations/${replyPage.id}/reply`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...replyPage, answer: 'NO' });
      }),
      ...surroundings,
    ],
  });
  await page.getByRole('button', { name: 'Auf Gründungstreffen antworten' }).click();
  await page.getByRole('button', { name: 'Nein' }).click();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect.element(page.getByText('Danke, Ihre Antwort ist angekommen.')).toBeVisible();
  expect(sent).toEqual({ answer: 'NO' });
});

test('an address for what was searched is made, shown once, and taken back', async () => {
  let sent: CalendarAddressDraft | undefined;
  let revoked = false;
  await renderPage(<MyMeetingsPage found={{ q: 'Sprache' }} />, {
    session: signedIn,
    handlers: [
      mine,
      addresses,
      http.post<never, CalendarAddressDraft>('*/api/v1/calendar-addresses', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(
          { ...address, address: 'https://treffpunkt.example/api/v1/calendars/geheim.ics' },
          { status: 201 },
        );
      }),
      http.delete(`*/api/v1/calendar-addresses/${address.id}`, () => {
        revoked = true;
        return new HttpResponse(null, { status: 204 });
      }),
      ...surroundings,
    ],
  });
  await page.getByRole('button', { name: 'Adresse machen' }).click();
  await expect.element(page.getByText('Bitte ausfüllen.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name des Kalenders' }).fill('Sprache');
  await page.getByRole('button', { name: 'Adresse machen' }).click();
  await expect.element(page.getByText(/Kopieren Sie die Adresse jetzt/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Im Kalender öffnen' }))
    .toHaveAttribute('href', 'webcal://treffpunkt.example/api/v1/calendars/geheim.ics');
  expect(sent).toEqual({ kind: 'SEARCH', search: { q: 'Sprache' }, label: 'Sprache', language: 'DE' });
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Mein Kalender zurücknehmen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen', exact: true }).click();
  await expect.element(page.getByText('Die Adresse ist zurückgenommen.')).toBeVisible();
  expect(revoked).toBe(true);
});
