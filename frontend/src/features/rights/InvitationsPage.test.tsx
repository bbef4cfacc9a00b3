import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { InvitationDraft, ListInvitationsResponse } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { networkId } from '../../testing/organisations';
import { aroundPartners, meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { invitation } from '../../testing/rights';
import { InvitationsPage } from './InvitationsPage';
import { NewInvitationPage } from './NewInvitationPage';
import type { InvitationsSearch } from './rightsSearch';

const list = '*/api/v1/invitations';
const found = (answer: ListInvitationsResponse) => http.get(list, () => HttpResponse.json(answer));
const shown = (search: InvitationsSearch = {}) => <InvitationsPage search={search} onSearch={vi.fn<() => void>()} />;
const coordinating = { session: signedIn, handlers: [meAs('COORDINATOR'), ...aroundPartners] };
const withHandlers = (...handlers: typeof coordinating.handlers) => ({
  ...coordinating,
  handlers: [...handlers, ...coordinating.handlers],
});

test('invitations are listed with what became of them, and the page is accessible', async () => {
  const items = [
    { ...invitation, mail: 'FAILED' as const },
    { ...invitation, id: 'b', email: 'ali@example.org', status: 'ACCEPTED' as const, acceptedAt: invitation.sentAt },
  ];
  await renderPage(shown(), withHandlers(found({ items })));
  const rows = page.getByRole('list', { name: 'Einladungen' }).getByRole('listitem');
  await expect.element(rows.nth(0).getByText('Die E-Mail kam nicht an. Prüfen Sie die Adresse.')).toBeVisible();
  await expect.element(rows.nth(1).getByText('angenommen', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^ali@example.org/ })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('an invitation is sent again, and withdrawn after a question', async () => {
  const asked: string[] = [];
  const done = (what: string) =>
    http.post(`${list}/${invitation.id}/${what}`, () => {
      asked.push(what);
      return HttpResponse.json(invitation);
    });
  await renderPage(shown(), withHandlers(done('sending'), done('withdrawal'), found({ items: [invitation] })));
  await page.getByRole('button', { name: 'mina@example.org: Noch einmal senden' }).click();
  await expect.element(page.getByText(/ist noch einmal unterwegs/)).toBeVisible();
  await page.getByRole('button', { name: 'mina@example.org: Zurückziehen' }).click();
  expect(asked).toEqual(['sending']);
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  await expect.poll(() => asked).toEqual(['sending', 'withdrawal']);
});

test('nothing there says the next step, and a filter can be left', async () => {
  const { screen } = await renderPage(shown(), withHandlers(found({ items: [] })));
  await expect.element(page.getByText('Noch niemand ist eingeladen.')).toBeVisible();
  await screen.unmount();
  await renderPage(shown({ status: 'EXPIRED' }), withHandlers(found({ items: [] })));
  await expect.element(page.getByRole('button', { name: 'Alle zeigen' })).toBeVisible();
});

test('somebody is invited to the network one coordinates', async () => {
  let sent: InvitationDraft | undefined;
  const onSent = vi.fn<() => void>();
  const post = http.post<never, InvitationDraft>(list, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(invitation, { status: 201 });
  });
  await renderPage(<NewInvitationPage onSent={onSent} />, withHandlers(post));
  await page.getByRole('textbox', { name: /^E-Mail-Adresse/ }).fill('mina@example.org');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Einladung senden' }).click();
  await expect.poll(() => onSent.mock.calls.length).toBe(1);
  expect(sent).toEqual({ email: 'mina@example.org', language: 'DE', role: 'MEMBER', network: { id: networkId } });
});

test('a member is told whose work it is', async () => {
  await renderPage(shown(), { session: signedIn, handlers: [meAs('MEMBER'), ...aroundPartners] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
});
