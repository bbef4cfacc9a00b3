import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Interaction, PartnerContactPatch, PartnerContactView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { aroundPartners, meAs, partnerContact, partnerForMembers, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { PartnerPage } from './PartnerPage';

const { id } = partnerContact;
const address = `*/api/v1/partner-contacts/${id}`;
const answering = (view: PartnerContactView) => http.get(address, () => HttpResponse.json(view));
const shown = <PartnerPage id={id} />;
const summary = () => page.getByRole('textbox', { name: 'In kurzen Worten' });
const record = () => page.getByRole('button', { name: 'Festhalten' }).click();

test('coordinators read everything, what happened last comes first, and the page is accessible', async () => {
  const handlers = [meAs('COORDINATOR'), answering(partnerContact), ...aroundPartners];
  await renderPage(shown, { session: signedIn, handlers });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Jana Nováková' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /Anrufen/ })).toHaveAttribute('href', 'tel:+420234811111');
  await expect.element(page.getByText('Am besten dienstags anrufen')).toBeVisible();
  await expect.element(page.getByText('berechtigtes Interesse')).toBeVisible();
  const events = page.getByRole('list', { name: 'Was war' }).getByRole('listitem');
  await expect.element(events.nth(0).getByText('14. März 2026 · Anruf')).toBeVisible();
  await expect.element(events.nth(1).getByRole('link', { name: 'Karin Albrecht' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('members read neither notes nor what happened, and are told why', async () => {
  const handlers = [meAs('MEMBER'), answering(partnerForMembers), ...aroundPartners];
  await renderPage(shown, { session: signedIn, handlers });
  await expect
    .element(page.getByText('Notizen und Kontakte sehen nur die Koordinatorinnen und Koordinatoren des Netzwerks.'))
    .toBeVisible();
  for (const button of ['Festhalten', 'Als veraltet melden'])
    await expect.element(page.getByRole('button', { name: button })).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('what happened is added in passing, and the form is empty again', async () => {
  const sent: { key: string | null; body: Interaction }[] = [];
  let interactions = partnerContact.interactions ?? [];
  const handlers = [
    meAs('COORDINATOR'),
    http.get(address, () => HttpResponse.json({ ...partnerContact, interactions })),
    http.post<never, Interaction>(`${address}/interactions`, async ({ request }) => {
      const body = await request.json();
      sent.push({ key: request.headers.get('Idempotency-Key'), body });
      interactions = [...interactions, { ...body, id: 'new' }];
      return HttpResponse.json(interactions.at(-1), { status: 201 });
    }),
    ...aroundPartners,
  ];
  await renderPage(shown, { session: signedIn, handlers });
  await summary().fill('Zusage am Telefon');
  await page.getByRole('textbox', { name: 'Wann?' }).fill('11.2030');
  await record();
  const events = page.getByRole('list', { name: 'Was war' }).getByRole('listitem');
  await expect.element(events.nth(0).getByText('November 2030 · Anruf')).toBeVisible();
  await expect.element(events.nth(0).getByText('Zusage am Telefon')).toBeVisible();
  await expect.element(summary()).toHaveValue('');
  expect(sent).toEqual([
    {
      key: expect.stringMatching(/.{8,}/),
      body: { on: '2030-11', kind: 'CALL', summary: { original: 'de', de: 'Zusage am Telefon' } },
    },
  ]);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('draft:'))).toEqual([]);
});

test('what the server refuses stands at its field, and the text stays, also when the page is left', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/on', message: 'Das ist kein Datum.' }],
  };
  const handlers = [
    meAs('COORDINATOR'),
    answering(partnerContact),
    http.post(`${address}/interactions`, () => problem(refusal)),
    ...aroundPartners,
  ];
  const { screen } = await renderPage(shown, { session: signedIn, handlers });
  await summary().fill('Ein langes Gespräch');
  await page.getByRole('textbox', { name: 'Wann?' }).fill('neulich');
  await record();
  await expect.element(page.getByRole('alert').getByText('Wann?: Das ist kein Datum.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Wann?' })).toHaveAttribute('aria-invalid', 'true');
  await expect.element(summary()).toHaveValue('Ein langes Gespräch');
  await expect.element(page.getByText('wird gespeichert …')).not.toBeInTheDocument();
  await screen.unmount();

  const stored = Object.fromEntries(Object.entries(localStorage));
  await renderPage(shown, { session: signedIn, handlers, stored });
  await expect.element(summary()).toHaveValue('Ein langes Gespräch');
  await expect.element(page.getByText(/^Ihre Eingaben von .* sind noch da\.$/)).toBeVisible();
});

test('a contact is reported as out of date, and that is undone', async () => {
  let current = partnerContact;
  const sent: [string | null, PartnerContactPatch][] = [];
  const handlers = [
    meAs('COORDINATOR'),
    http.get(address, () => HttpResponse.json(current)),
    http.patch<never, PartnerContactPatch>(address, async ({ request }) => {
      const body = await request.json();
      sent.push([request.headers.get('If-Match'), body]);
      current = { ...current, version: current.version + 1, outdated: body.outdated === true };
      return HttpResponse.json(current);
    }),
    ...aroundPartners,
  ];
  await renderPage(shown, { session: signedIn, handlers });
  await page.getByRole('button', { name: 'Als veraltet melden' }).click();
  await expect.element(page.getByText(/^Dieser Kontakt ist als veraltet gemeldet\./)).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(page.getByRole('button', { name: 'Als veraltet melden' })).toBeVisible();
  expect(sent).toEqual([
    ['"3"', { outdated: true }],
    ['"4"', { outdated: false }],
  ]);
});
