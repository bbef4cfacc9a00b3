import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Signing, SigningLink, SigningRefusal } from '../../api/gen/types.gen';
import { signingPage } from '../../testing/agreements';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { SignaturePage } from './SignaturePage';

const token = 'b0VhN1l2c0pTcGZ0d2h6V3VQZ3pKbE1uQ1R4cUxkR2Y';
const lookup = http.post('*/api/v1/signature-lookups', () => HttpResponse.json(signingPage));
const dead = (slug: string, status = 422) =>
  http.post('*/api/v1/signature-lookups', () =>
    problem({
      type: `/problems/${slug}`,
      title: 'Not valid',
      status,
      violations: [{ pointer: '/token', message: '' }],
    }),
  );

test('whoever follows the link reads the text, says who they are and signs', async () => {
  const asked: SigningLink[] = [];
  let sent: Signing | undefined;
  const { unanswered } = await renderPage(<SignaturePage token={token} />, {
    handlers: [
      http.post<never, SigningLink>('*/api/v1/signature-lookups', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(signingPage);
      }),
      http.post<never, Signing>('*/api/v1/signatures', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...signingPage, state: 'SIGNED' });
      }),
    ],
  });
  await expect.element(page.getByRole('heading', { name: 'Geschäftsordnung des Bündnisses' })).toBeVisible();
  expect(asked).toEqual([{ token }]);
  await expect.element(page.getByRole('heading', { name: 'Paragraf 1' })).toBeVisible();
  await expect.element(page.getByText('Neu: Wir treffen uns viermal im Jahr.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Ihr Name' })).toHaveValue('Ada Beispiel');
  await page.getByRole('button', { name: 'Unterschreiben', exact: true }).click();
  await expect.element(page.getByText('Bitte ausfüllen.')).toBeVisible();
  await expect.element(page.getByRole('alert').getByText(/gelesen haben und zustimmen/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('textbox', { name: 'Funktion' }).fill('Vorstand');
  await page.getByText('Ich habe den Text gelesen und stimme für das Mitglied zu.').click();
  await page.getByRole('button', { name: 'Unterschreiben', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Danke, Sie haben unterschrieben.' })).toBeVisible();
  expect(sent).toEqual({ token, name: 'Ada Beispiel', function: 'Vorstand', accept: true });
  expect(unanswered).toEqual([]);
});

test('declining asks for a reason and says what comes of it', async () => {
  let sent: SigningRefusal | undefined;
  await renderPage(<SignaturePage token={token} />, {
    handlers: [
      lookup,
      http.post<never, SigningRefusal>('*/api/v1/signature-refusals', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...signingPage, state: 'DECLINED' });
      }),
    ],
  });
  await page.getByRole('button', { name: 'Nicht unterschreiben' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  await expect.element(dialog.getByText('Bitte ausfüllen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Der Vorstand ist dagegen.');
  expect(await accessibilityViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  await expect.element(page.getByRole('heading', { name: 'Sie haben abgelehnt.' })).toBeVisible();
  expect(sent).toEqual({ token, reason: 'Der Vorstand ist dagegen.' });
});

describe('a link that does not work says why, and whom to ask', () => {
  test.each([
    ['link-unknown', 'Diesen Link kennen wir nicht.'],
    ['link-expired', 'Dieser Link ist abgelaufen.'],
    ['link-used', 'Dieser Link wurde schon benutzt.'],
    ['nothing-to-sign', 'Hier gibt es nichts mehr zu unterschreiben.'],
    ['version-superseded', 'Es gibt eine neuere Fassung.'],
  ])('%s', async (slug, heading) => {
    await renderPage(<SignaturePage token={token} />, { handlers: [dead(slug)] });
    await expect.element(page.getByRole('heading', { name: heading })).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
  });

  test('half a link is not even asked about', async () => {
    const { unanswered } = await renderPage(<SignaturePage token="" />, { handlers: [] });
    await expect.element(page.getByRole('heading', { name: 'Diesen Link kennen wir nicht.' })).toBeVisible();
    expect(unanswered).toEqual([]);
  });
});

test('a server that is away is no dead link', async () => {
  await renderPage(<SignaturePage token={token} />, { handlers: [dead('broken', 500)] });
  await expect.element(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
});
