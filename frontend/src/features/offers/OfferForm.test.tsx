import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CounsellingOfferDraft, CounsellingOfferView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { offer, problem, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { OfferForm } from './OfferForm';

const address = `*/api/v1/counselling-offers/${offer.id}`;
const name = () => page.getByRole('textbox', { name: /Name des Angebots/ });
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('what was changed is saved on the version it was loaded with, and the offer is shown', async () => {
  let sent: { draft: CounsellingOfferDraft; ifMatch: string | null } | undefined;
  const handlers = [
    http.put<never, CounsellingOfferDraft>(address, async ({ request }) => {
      sent = { draft: await request.json(), ifMatch: request.headers.get('If-Match') };
      return HttpResponse.json({ ...offer, version: 4 });
    }),
    ...surroundings,
  ];
  const { router } = await renderPage(<OfferForm offer={offer} />, { handlers });
  await name().fill('Verfahrensberatung');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/offers/${offer.id}`);
  expect(sent?.ifMatch).toBe('"3"');
  expect(sent?.draft).toMatchObject({
    name: { original: 'de', de: 'Verfahrensberatung' },
    providers: [{ id: offer.providers[0]?.id }],
    contactPoints: [{ kind: 'PHONE', value: '0361 23 01 25' }],
  });
  expect(sent?.draft).not.toHaveProperty('version');
  expect(sent?.draft.providers?.[0]).not.toHaveProperty('name');
});

test('the form is accessible and names what it needs before it asks the server', async () => {
  await renderPage(<OfferForm offer={offer} />, { handlers: surroundings });
  await expect.element(name()).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await name().fill('');
  await save();
  await expect.element(page.getByRole('alert').getByText('Name des Angebots: Bitte ausfüllen.')).toBeVisible();
});

test('what the server refuses stands at the field and on top, and the top leads to the field', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/name/de', message: 'ist schon vergeben' }],
  };
  const handlers = [http.put(address, () => problem(refusal)), ...surroundings];
  await renderPage(<OfferForm offer={offer} />, { handlers });
  await save();
  await expect.element(page.getByRole('alert').getByText('Name des Angebots: ist schon vergeben')).toBeVisible();
  await expect.element(page.getByText('ist schon vergeben', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /ist schon vergeben/ }).click();
  await expect.element(name()).toHaveFocus();
});

test('a refused translation opens its tab', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/summary/en', message: 'ist zu lang' }],
  };
  await renderPage(<OfferForm offer={offer} />, {
    handlers: [http.put(address, () => problem(refusal)), ...surroundings],
  });
  await expect.element(page.getByRole('textbox', { name: /Kurz gesagt – Deutsch/ })).toBeVisible();
  await save();
  await expect.element(page.getByRole('textbox', { name: /Kurz gesagt – Englisch/ })).toBeVisible();
  await expect.element(page.getByText('ist zu lang', { exact: true })).toBeVisible();
});

/** Another person has saved version 4 while the form stood open with version 3. */
function changedMeanwhile(theirs: Partial<CounsellingOfferView>) {
  const sent: { draft: CounsellingOfferDraft; ifMatch: string | null }[] = [];
  const handlers = [
    http.put<never, CounsellingOfferDraft>(address, async ({ request }) => {
      const ifMatch = request.headers.get('If-Match');
      if (ifMatch !== '"4"') return problem({ type: '/problems/stale', title: 'Stale', status: 412 });
      sent.push({ draft: await request.json(), ifMatch });
      return HttpResponse.json({ ...offer, version: 5 });
    }),
    http.get(address, () => HttpResponse.json({ ...offer, ...theirs, version: 4 })),
    ...surroundings,
  ];
  return { sent, handlers };
}

test('somebody else changed something else: both changes are kept without a question', async () => {
  const { sent, handlers } = changedMeanwhile({ cost: 'PAID' });
  await renderPage(<OfferForm offer={offer} />, { handlers });
  await name().fill('Verfahrensberatung');
  await save();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.draft).toMatchObject({ name: { de: 'Verfahrensberatung' }, cost: 'PAID' });
});

test('somebody else changed the same: both versions are shown and a person decides', async () => {
  const { sent, handlers } = changedMeanwhile({ name: { original: 'de', de: 'Asylberatung' } });
  await renderPage(<OfferForm offer={offer} />, { handlers });
  await name().fill('Verfahrensberatung');
  await save();
  const dialog = page.getByRole('dialog', { name: 'Jemand war schneller' });
  await expect.element(dialog.getByRole('button', { name: 'Verfahrensberatung' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Asylberatung' }).click();
  await dialog.getByRole('button', { name: 'So speichern' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.draft.name).toEqual({ original: 'de', de: 'Asylberatung' });
});

test('entries survive a closed tab', async () => {
  const first = await renderPage(<OfferForm offer={offer} />, { handlers: surroundings });
  await name().fill('Halb geschrieben');
  await expect.poll(() => localStorage.getItem(`draft:offer:${offer.id}`)).toContain('Halb geschrieben');
  const kept = localStorage.getItem(`draft:offer:${offer.id}`) ?? '';
  await first.screen.unmount();
  await renderPage(<OfferForm offer={offer} />, {
    handlers: surroundings,
    stored: { [`draft:offer:${offer.id}`]: kept },
  });
  await expect.element(name()).toHaveValue('Halb geschrieben');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect.element(name()).toHaveValue('Asylverfahrensberatung');
});

test('a deleted offer can be brought back', async () => {
  const done: string[] = [];
  const handlers = [
    http.delete(address, ({ request }) => {
      done.push(`deleted ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${address}/restoration`, () => {
      done.push('restored');
      return HttpResponse.json({ ...offer, version: 5 });
    }),
    ...surroundings,
  ];
  const { router } = await renderPage(<OfferForm offer={offer} />, { handlers });
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect.poll(() => router.state.location.pathname).toBe('/offers');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/offers/${offer.id}`);
  expect(done).toEqual(['deleted "3"', 'restored']);
});

test('a tag is chosen by typing and taken away with the keyboard', async () => {
  await renderPage(<OfferForm offer={{ ...offer, topics: [] }} />, { handlers: surroundings });
  await page.getByRole('combobox', { name: /^Themen/ }).fill('Asyl');
  await page.getByRole('option', { name: /Asyl & Aufenthalt/ }).click();
  await userEvent.keyboard('{Escape}');
  const remove = page.getByRole('button', { name: 'Entfernen Asyl & Aufenthalt' });
  await expect.element(remove).toBeVisible();
  await remove.click();
  await expect.element(remove).not.toBeInTheDocument();
});
