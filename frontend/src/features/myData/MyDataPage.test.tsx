import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type {
  AccountErasureOrder,
  DataLinkOrder,
  DataLinkRequest,
  DataRequestDraft,
  Me,
} from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { networkId, networkSummary } from '../../testing/organisations';
import { dataLinkPage, personalData } from '../../testing/personalData';
import { dataRequest } from '../../testing/privacy';
import { renderPage } from '../../testing/renderPage';
import { MyDataPage } from './MyDataPage';

const me = http.get('*/api/v1/me', () =>
  HttpResponse.json({
    signedIn: true,
    name: coordinator.name,
    platformAdministrator: false,
    grants: [],
  } satisfies Me),
);
const around = [
  me,
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] })),
  http.get('*/api/v1/me/data-requests', () => HttpResponse.json({ items: [dataRequest] })),
  http.get('*/api/v1/me/personal-data', () => HttpResponse.json(personalData)),
];
const signedIn = { session: coordinator, handlers: around };
const shown = <MyDataPage token="" />;

test('without an account a link is ordered, and nothing tells whether anything is known', async () => {
  let sent: DataLinkOrder | undefined;
  const order = http.post<never, DataLinkOrder>('*/api/v1/data-requests', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ expiresAt: dataLinkPage.expiresAt }, { status: 202 });
  });
  await renderPage(shown, { handlers: [order] });
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('textbox', { name: /^Ihre E-Mail-Adresse/ }).fill('hansen@erfurt.example');
  await page.getByRole('button', { name: 'Link schicken' }).click();
  await expect.element(page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach.' })).toBeVisible();
  expect(sent).toEqual({ email: 'hansen@erfurt.example', language: 'DE' });
});

test('too many orders say how long to wait', async () => {
  const order = http.post('*/api/v1/data-requests', () =>
    problem({ type: '/problems/too-many-requests', title: 'Too many', status: 429 }),
  );
  await renderPage(shown, { handlers: [order] });
  await page.getByRole('textbox', { name: /^Ihre E-Mail-Adresse/ }).fill('hansen@erfurt.example');
  await page.getByRole('button', { name: 'Link schicken' }).click();
  await expect.element(page.getByRole('alert').getByText(/Zu viele Anfragen/)).toBeVisible();
});

test('signed in, all that is known is there to be read, and the page is accessible', async () => {
  const { unanswered } = await renderPage(shown, signedIn);
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await page.getByRole('button', { name: 'Person (1)' }).click();
  await expect.element(page.getByText('Hansen', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Meine Anfragen' }).getByText('Berichtigung')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('a request goes to the network that is chosen, and the form is empty again', async () => {
  let sent: DataRequestDraft | undefined;
  const make = http.post<never, DataRequestDraft>('*/api/v1/me/data-requests', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(dataRequest, { status: 201 });
  });
  await renderPage(shown, { session: coordinator, handlers: [make, ...around] });
  const form = page.getByRole('form', { name: 'Etwas verlangen' });
  await form.getByRole('button', { name: /Wen fragen Sie/ }).click();
  await page.getByRole('option', { name: 'Bündnis am Fluss' }).click();
  await form.getByRole('textbox', { name: /^In Ihren Worten/ }).fill('Was wissen Sie?');
  await form.getByRole('button', { name: 'Anfrage schicken' }).click();
  await expect.element(page.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();
  await expect.element(form.getByRole('textbox', { name: /^In Ihren Worten/ })).toHaveValue('');
  expect(sent).toEqual({ kind: 'ACCESS', network: { id: networkId }, text: 'Was wissen Sie?' });
});

test('the account goes when its name is typed; the last coordinator stays, and is told why', async () => {
  const sent: AccountErasureOrder[] = [];
  const refusal = {
    type: '/problems/last-coordinator',
    title: 'Die letzte Koordination bleibt.',
    detail: 'Geben Sie zuerst jemandem die Koordination.',
    status: 422,
  };
  const erase = http.post<never, AccountErasureOrder>('*/api/v1/me/erasure', async ({ request }) => {
    sent.push(await request.json());
    return sent.length === 1
      ? problem(refusal)
      : HttpResponse.json({ erasedAt: '2026-11-25T09:00:00Z', signInErased: true });
  });
  await renderPage(shown, { session: coordinator, handlers: [erase, ...around] });
  await page.getByRole('button', { name: 'Konto löschen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Konto endgültig löschen?' });
  await dialog.getByRole('textbox').fill('Kim Koordination');
  await dialog.getByRole('button', { name: 'Konto endgültig löschen' }).click();
  await expect.element(dialog.getByRole('alert').getByText(/Geben Sie zuerst jemandem/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Konto endgültig löschen' }).click();
  await expect.element(page.getByText('Ihr Konto ist gelöscht.')).toBeVisible();
  expect(sent).toEqual([{ confirmation: 'Kim Koordination' }, { confirmation: 'Kim Koordination' }]);
});

test('a mailed link shows what is known of the address, and takes requests without an account', async () => {
  let sent: DataLinkRequest | undefined;
  const handlers = [
    http.post('*/api/v1/data-link-lookups', () => HttpResponse.json(dataLinkPage)),
    http.post('*/api/v1/data-link-exports', () => HttpResponse.json(personalData)),
    http.post<never, DataLinkRequest>('*/api/v1/data-link-requests', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(dataLinkPage);
    }),
  ];
  const { unanswered } = await renderPage(<MyDataPage token="secret" />, { handlers });
  await expect.element(page.getByText('hansen@erfurt.example')).toBeVisible();
  await page.getByRole('button', { name: 'Ansehen' }).click();
  await expect.element(page.getByRole('button', { name: 'Person (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Anfrage schicken' }).click();
  await expect.element(page.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();
  expect(sent).toEqual({ token: 'secret', kind: 'ACCESS', language: 'DE' });
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test.each([
  ['link-unknown', 'Diesen Link kennen wir nicht.'],
  ['link-expired', 'Dieser Link ist abgelaufen.'],
])('a link that does not work leads to a new one (%s)', async (slug, text) => {
  const refused = { type: `/problems/${slug}`, title: 'Not valid', status: 422 };
  const handlers = [http.post('*/api/v1/data-link-lookups', () => problem(refused))];
  await renderPage(<MyDataPage token="secret" />, { handlers });
  await expect.element(page.getByRole('heading', { name: text })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Neuen Link bestellen' })).toHaveAttribute('href', '/my-data');
});
