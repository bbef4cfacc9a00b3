import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PartnerContactDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { problem } from '../../testing/offers';
import { networkId, organisationSummary } from '../../testing/organisations';
import { aroundPartners, meAs, partnerContact, partnerForMembers, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { PartnerEditPage } from './PartnerEditPages';
import { PartnerForm } from './PartnerForm';

const { id } = partnerContact;
const address = `*/api/v1/partner-contacts/${id}`;
const save = () => page.getByRole('button', { name: 'Speichern' }).click();
const options = {
  session: signedIn,
  handlers: [
    meAs('COORDINATOR'),
    http.get('*/api/v1/organisations', () => HttpResponse.json({ items: [organisationSummary] })),
    ...aroundPartners,
  ],
};

test('a contact is sent whole, references by their id, with what happened so far', async () => {
  let sent: PartnerContactDraft | undefined;
  const put = http.put<never, PartnerContactDraft>(address, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...partnerContact, version: 4 });
  });
  const { router } = await renderPage(<PartnerForm contact={partnerContact} />, {
    ...options,
    handlers: [put, ...options.handlers],
  });
  await page.getByRole('textbox', { name: /^Anliegen/ }).fill('Besuch in Prag');
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/partners/${id}`);
  expect(sent).toMatchObject({
    network: { id: networkId },
    person: { id: partnerContact.person?.id },
    keeper: { id: partnerContact.keeper?.id },
    subject: { original: 'de', de: 'Besuch in Prag' },
    nextContactDue: '2020-01-15',
    notes: 'Am besten dienstags anrufen',
    basis: { purpose: 'Zusammenarbeit', legalBasis: 'LEGITIMATE_INTEREST' },
    contactPoints: [{ kind: 'PHONE', value: '+420 234 811 111', visibility: 'NETWORK' }],
    interactions: [
      { id: partnerContact.interactions?.[0]?.id, on: '2019', person: { id: partnerContact.keeper?.id } },
      { id: partnerContact.interactions?.[1]?.id, on: '2026-03-14' },
    ],
  });
  expect(sent?.person).not.toHaveProperty('name');
  expect(sent).not.toHaveProperty('version');
});

test('a contact without a partner is refused at the field; with an organisation it is added', async () => {
  const sent: PartnerContactDraft[] = [];
  const refusal = {
    type: '/problems/partner-contact-has-a-partner',
    title: 'Not valid',
    status: 422,
    violations: [{ pointer: '/person', message: 'Nennen Sie eine Person oder eine Organisation.' }],
  };
  const post = http.post<never, PartnerContactDraft>('*/api/v1/partner-contacts', async ({ request }) => {
    sent.push(await request.json());
    return sent.length === 1 ? problem(refusal) : HttpResponse.json(partnerContact, { status: 201 });
  });
  const { router } = await renderPage(<PartnerForm network={networkId} />, {
    ...options,
    handlers: [post, ...options.handlers],
  });
  await page.getByRole('textbox', { name: 'Zweck' }).fill('Zusammenarbeit');
  await save();
  await page.getByRole('link', { name: 'Person: Nennen Sie eine Person oder eine Organisation.' }).click();
  await expect.element(page.getByRole('combobox', { name: /^Person/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('combobox', { name: /^Organisation/ }).fill('Haus');
  await page.getByRole('option', { name: 'Haus der Vielfalt' }).click();
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/partners/${id}`);
  expect(sent[1]).toMatchObject({
    network: { id: networkId },
    organisation: { id: organisationSummary.id },
    category: 'NGO',
    stage: 'ACTIVE',
    visibility: 'NETWORK',
    basis: { purpose: 'Zusammenarbeit', legalBasis: 'LEGITIMATE_INTEREST' },
  });
});

test('what is missing within a part of the form is found from the summary, too', async () => {
  await renderPage(<PartnerForm network={networkId} />, options);
  await save();
  await page.getByRole('link', { name: 'Grundlage der Daten: Bitte ausfüllen.' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Zweck' })).toHaveFocus();
});

test('a contact is deleted at once and can be brought back', async () => {
  const asked: string[] = [];
  const handlers = [
    http.delete(address, ({ request }) => {
      asked.push(`delete ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${address}/restoration`, () => {
      asked.push('restore');
      return HttpResponse.json(partnerContact);
    }),
    ...options.handlers,
  ];
  const { router } = await renderPage(<PartnerForm contact={partnerContact} />, { ...options, handlers });
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect.element(page.getByText('„Jana Nováková“ ist gelöscht.')).toBeVisible();
  expect(router.state.location.pathname).toBe('/partners');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/partners/${id}`);
  expect(asked).toEqual(['delete "3"', 'restore']);
});

test('the form is accessible, and offers nobody to show a contact to the public', async () => {
  await renderPage(<PartnerForm contact={partnerContact} />, options);
  expect(await accessibilityViolations()).toEqual([]);
  await page
    .getByRole('button', { name: /Sichtbar für$/ })
    .last()
    .click();
  await expect.element(page.getByRole('option', { name: 'Koordination' })).toBeVisible();
  await expect.element(page.getByRole('option', { name: 'Alle' })).not.toBeInTheDocument();
});

test('a member who follows a link to the form is told who writes', async () => {
  const view = http.get(address, () => HttpResponse.json(partnerForMembers));
  const handlers = [view, meAs('MEMBER'), ...aroundPartners];
  await renderPage(<PartnerEditPage id={id} />, { session: signedIn, handlers });
  await expect.element(page.getByText('Partnerkontakte schreibt nur die Koordination des Netzwerks.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Speichern' })).not.toBeInTheDocument();
});
