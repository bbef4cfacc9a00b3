import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AgreementDraft, AgreementPublication } from '../../api/gen/types.gen';
import { agreement, newest } from '../../testing/agreements';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, network } from '../../testing/networks';
import { surroundings } from '../../testing/offers';
import { networkSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { AgreementEditPage, NewAgreementPage, PublishPage } from './AgreementEditPages';

const one = `*/api/v1/agreements/${agreement.id}`;
const options = {
  session: coordinator,
  handlers: [
    coordinates,
    http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
    http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] })),
    http.get('*/api/v1/committees', () => HttpResponse.json({ items: [] })),
    http.get(one, () => HttpResponse.json(agreement)),
    http.get(`${one}/versions/2`, () => HttpResponse.json(newest)),
    ...surroundings,
  ],
};

test('a new agreement is sent with its network; nobody signs it unless that is said', async () => {
  let sent: AgreementDraft | undefined;
  const post = http.post<never, AgreementDraft>('*/api/v1/agreements', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(agreement, { status: 201 });
  });
  const { router } = await renderPage(<NewAgreementPage network={network.id} />, {
    ...options,
    handlers: [post, ...options.handlers],
  });
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Erklärung');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/agreements/${agreement.id}`);
  expect(sent).toMatchObject({ network: { id: network.id }, title: { de: 'Erklärung' }, status: 'DRAFT' });
  expect(sent).not.toHaveProperty('signatories');
});

test('a change keeps the parties and leaves the versions to themselves', async () => {
  let sent: AgreementDraft | undefined;
  const put = http.put<never, AgreementDraft>(one, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...agreement, version: 5 });
  });
  await renderPage(<AgreementEditPage id={agreement.id} />, { ...options, handlers: [put, ...options.handlers] });
  await page.getByRole('textbox', { name: /^Beschreibung/ }).fill('Wie wir arbeiten');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => sent?.signatories).toMatchObject({ roles: ['MEMBER'] });
  expect(sent?.parties).toMatchObject([{ id: agreement.parties[0]?.id }]);
  expect(sent).not.toHaveProperty('versions');
});

test('the next version begins with the words of the newest', async () => {
  let sent: AgreementPublication | undefined;
  const post = http.post<never, AgreementPublication>(`${one}/versions`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(newest, { status: 201 });
  });
  const { router } = await renderPage(<PublishPage id={agreement.id} />, {
    ...options,
    handlers: [post, ...options.handlers],
  });
  await expect.element(page.getByRole('textbox', { name: /^Wortlaut/ })).toHaveValue(newest.text.de ?? '');
  await page.getByRole('textbox', { name: /^Was ist neu/ }).fill('Ein Satz mehr');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/agreements/${agreement.id}`);
  expect(sent).toMatchObject({ changes: { de: 'Ein Satz mehr' }, text: newest.text });
});
