import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ApplicationDecision, ApplicationQuestion, ApplicationView } from '../../api/gen/types.gen';
import { application, questioned } from '../../testing/applications';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { organisation } from '../../testing/organisations';
import { aroundPartners, meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ApplicationPage } from './ApplicationPage';
import type { ApplicationSearch } from './applicationsSearch';

const { id } = application;
const address = `*/api/v1/applications/${id}`;
const shown = (search: ApplicationSearch = {}, onSearch = vi.fn<() => void>()) => (
  <ApplicationPage id={id} search={search} onSearch={onSearch} />
);
const around = [
  meAs('COORDINATOR'),
  http.get('*/api/v1/networks/:id', () => HttpResponse.json(network)),
  ...aroundPartners,
];
const answering = (view: ApplicationView) => http.get(address, () => HttpResponse.json(view));
const fill = (name: RegExp, text: string) => page.getByRole('textbox', { name }).fill(text);

test('everything stands on one page, with records that may be the same, and it is accessible', async () => {
  await renderPage(shown(), { session: signedIn, handlers: [answering(questioned), ...around] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Frauen in Bewegung' })).toBeVisible();
  await expect.element(page.getByText('Wir möchten mit anderen zusammenarbeiten.')).toBeVisible();
  await expect.element(page.getByText('Migrantenselbstorganisation')).toBeVisible();
  await expect.element(page.getByText('Amira Haddad', { exact: true })).toBeVisible();
  const duplicates = page.getByRole('list', { name: 'Gibt es das schon?' });
  await expect
    .element(duplicates.getByRole('link', { name: 'Haus der Vielfalt' }))
    .toHaveAttribute('href', `/organisations/${organisation.id}`);
  const steps = page.getByRole('list', { name: 'Verlauf' }).getByRole('listitem');
  await expect.element(steps.nth(1).getByText('von Kim Koordination')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('somebody begins to review, and the page shows it', async () => {
  let current = application;
  const begin = http.post(`${address}/reviews`, () => {
    current = { ...application, status: 'IN_REVIEW' };
    return HttpResponse.json(current);
  });
  const reading = http.get(address, () => HttpResponse.json(current));
  await renderPage(shown(), { session: signedIn, handlers: [begin, reading, ...around] });
  await page.getByRole('button', { name: 'Prüfung beginnen' }).click();
  await expect.element(page.getByText('Die Prüfung hat begonnen.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Prüfung beginnen' })).not.toBeInTheDocument();
});

test('a question is sent', async () => {
  let sent: ApplicationQuestion | undefined;
  const onSearch = vi.fn<() => void>();
  const ask = http.post<never, ApplicationQuestion>(`${address}/questions`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(questioned);
  });
  await renderPage(shown({ step: 'ask' }, onSearch), {
    session: signedIn,
    handlers: [ask, answering(application), ...around],
  });
  await page.getByRole('button', { name: 'Frage senden' }).click();
  await page.getByRole('link', { name: 'Ihre Frage: Bitte ausfüllen.' }).click();
  await fill(/^Ihre Frage/, 'Wie viele sind Sie?');
  await page.getByRole('button', { name: 'Frage senden' }).click();
  await expect.poll(() => onSearch.mock.calls).toEqual([[{}]]);
  expect(sent).toEqual({ question: 'Wie viele sind Sie?' });
});

test('accepting links the record that is there already', async () => {
  let sent: ApplicationDecision | undefined;
  const decide = http.post<never, ApplicationDecision>(`${address}/decisions`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...application, status: 'ACCEPTED' });
  });
  await renderPage(shown({ step: 'accept' }), {
    session: signedIn,
    handlers: [decide, answering(application), ...around],
  });
  await page.getByRole('button', { name: '„Haus der Vielfalt“ ist derselbe' }).click();
  await fill(/^Begründung/, 'Willkommen!');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Annehmen und benachrichtigen' }).click();
  await expect.element(page.getByText('Angenommen. Die Nachricht ist unterwegs.')).toBeVisible();
  expect(sent).toEqual({
    outcome: 'ACCEPTED',
    reason: 'Willkommen!',
    organisation: { id: organisation.id },
    role: 'MEMBER',
    visibility: 'PUBLIC',
  });
});

test('declining needs a reason; what was typed stays when somebody else was faster', async () => {
  const closed = { type: '/problems/application-closed', title: 'Closed', status: 409 };
  await renderPage(shown({ step: 'decline' }), {
    session: signedIn,
    handlers: [http.post(`${address}/decisions`, () => problem(closed)), answering(application), ...around],
  });
  await fill(/^Begründung/, 'Das passt leider nicht.');
  await userEvent.keyboard('{Tab}');
  await page.getByRole('button', { name: 'Ablehnen und benachrichtigen' }).click();
  await expect.element(page.getByRole('alert').getByText(/schon entschieden/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /^Begründung/ })).toHaveValue('Das passt leider nicht.');
});

test('an application is deleted at once and can be brought back', async () => {
  const asked: string[] = [];
  const handlers = [
    http.delete(address, ({ request }) => {
      asked.push(`delete ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${address}/restoration`, () => {
      asked.push('restore');
      return HttpResponse.json(application);
    }),
    answering(application),
    ...around,
  ];
  await renderPage(shown(), { session: signedIn, handlers });
  await page.getByRole('button', { name: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => asked).toEqual(['delete "2"', 'restore']);
});

test('what is not there, or not theirs to know of, is said', async () => {
  const gone = { type: '/problems/not-found', title: 'Not found', status: 404 };
  await renderPage(shown(), { session: signedIn, handlers: [http.get(address, () => problem(gone)), ...around] });
  await expect.element(page.getByText('Das gibt es hier nicht (mehr).')).toBeVisible();
});
