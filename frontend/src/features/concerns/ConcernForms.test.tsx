import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ConcernDraft, GuestConcern } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { aroundConcerns, concern } from '../../testing/concerns';
import { network } from '../../testing/networks';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ConcernEditPage, NewConcernPage } from './ConcernEditPages';

const newOne = (onSent = vi.fn<() => void>()) => <NewConcernPage search={{ network: network.id }} onSent={onSent} />;
const open = http.get(`*/api/v1/networks/${network.id}`, () =>
  HttpResponse.json({ ...network, concernsFrom: 'EVERYBODY' }),
);

test('a member raises a concern with a title and a sentence', async () => {
  let sent: ConcernDraft | undefined;
  const post = http.post<never, ConcernDraft>('*/api/v1/concerns', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(concern, { status: 201 });
  });
  const { router } = await renderPage(newOne(), {
    session: signedIn,
    handlers: [post, meAs('MEMBER'), ...aroundConcerns],
  });
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Kinderbetreuung');
  await page.getByRole('textbox', { name: /^Worum geht es/ }).fill('Niemand achtet auf die Kinder.');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/concerns/${concern.id}`);
  expect(sent).toMatchObject({
    network: { id: network.id },
    kind: 'NEED',
    title: { de: 'Kinderbetreuung' },
    visibility: 'NETWORK',
  });
});

test('whoever has no account is heard where the network wants that, and leaves no name unless they want to', async () => {
  const sent: GuestConcern[] = [];
  const onSent = vi.fn<() => void>();
  const post = http.post<never, GuestConcern>('*/api/v1/guest-concerns', async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ receivedAt: '2026-11-02T10:00:00Z' }, { status: 201 });
  });
  await renderPage(newOne(onSent), { handlers: [post, open, ...aroundConcerns] });
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Ein Fest');
  await page.getByRole('textbox', { name: /^Worum geht es/ }).fill('Wir kochen zusammen.');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Absenden' }).click();
  await expect.poll(() => onSent.mock.calls.length).toBe(1);
  expect(sent[0]).toEqual({
    network: { id: network.id },
    kind: 'NEED',
    title: 'Ein Fest',
    text: 'Wir kochen zusammen.',
    language: 'de',
  });
});

test('who gives a name agrees that it is used', async () => {
  let sent: GuestConcern | undefined;
  const post = http.post<never, GuestConcern>('*/api/v1/guest-concerns', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ receivedAt: '2026-11-02T10:00:00Z' }, { status: 201 });
  });
  await renderPage(newOne(), { handlers: [post, open, ...aroundConcerns] });
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Ein Fest');
  await page.getByRole('textbox', { name: /^Worum geht es/ }).fill('Wir kochen zusammen.');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ada Muster');
  await page.getByRole('textbox', { name: /^E-Mail/ }).fill('ada@example.org');
  await page.getByText(/dürfen benutzt werden/).click();
  await page.getByRole('button', { name: 'Absenden' }).click();
  await expect
    .poll(() => sent?.contact)
    .toEqual({ name: 'Ada Muster', email: 'ada@example.org', consent: true, consentVersion: '2026-11' });
});

test('whoever may not raise one is told who does', async () => {
  const out = await renderPage(newOne(), { handlers: aroundConcerns });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await out.screen.unmount();
  await renderPage(newOne(), { session: signedIn, handlers: [meAs(), ...aroundConcerns] });
  await expect.element(page.getByText('Anliegen bringen hier die Mitglieder des Netzwerks ein.')).toBeVisible();
});

test('only whoever raised it and coordinators change a concern', async () => {
  const other = await renderPage(<ConcernEditPage id={concern.id} />, {
    session: signedIn,
    handlers: [meAs('MEMBER'), ...aroundConcerns],
  });
  await expect.element(page.getByText(/Dieses Anliegen ändern nur/)).toBeVisible();
  await other.screen.unmount();
  await renderPage(<ConcernEditPage id={concern.id} />, {
    session: signedIn,
    handlers: [meAs('COORDINATOR'), ...aroundConcerns],
  });
  await expect.element(page.getByRole('textbox', { name: /^Titel/ })).toHaveValue('Kinderbetreuung im Sprachkurs');
  expect(await accessibilityViolations()).toEqual([]);
});
