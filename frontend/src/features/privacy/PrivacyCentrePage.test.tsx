import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type {
  DataRequestDecision,
  Me,
  PrivacyDraft,
  RetentionRulesDraft,
  RetentionRunView,
} from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { networkId, networkSummary } from '../../testing/organisations';
import { meAs } from '../../testing/partners';
import { dataRequest, privacy, processingRecord, retentionRules } from '../../testing/privacy';
import { renderPage } from '../../testing/renderPage';
import { PrivacyCentrePage } from './PrivacyCentrePage';
import type { Part, PrivacySearch } from './privacySearch';

const base = `*/api/v1/networks/${networkId}`;
const run: RetentionRunView = { id: 'r1', ranAt: '2026-11-25T02:40:00Z', counts: [{ kind: 'APPLICATION', count: 2 }] };
const around = [
  coordinates,
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] })),
  http.get(`${base}/privacy`, () => HttpResponse.json(privacy)),
  http.get(`${base}/retention-rules`, () => HttpResponse.json(retentionRules)),
  http.get(`${base}/retention-runs`, () => HttpResponse.json({ items: [run] })),
  http.get(`${base}/processing-record`, () => HttpResponse.json(processingRecord)),
  http.get('*/api/v1/data-requests', () => HttpResponse.json({ items: [dataRequest] })),
];
const shown = (part?: Part, onSearch = vi.fn<(search: PrivacySearch) => void>()) => (
  <PrivacyCentrePage search={{ part }} onSearch={onSearch} />
);
const as = { session: coordinator };

test('the information is written with the version it was loaded with', async () => {
  let sent: { draft: PrivacyDraft; ifMatch: string | null } | undefined;
  const put = http.put<never, PrivacyDraft>(`${base}/privacy`, async ({ request }) => {
    sent = { draft: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json({ ...privacy, ...sent.draft, version: 5 });
  });
  const { router } = await renderPage(shown(), { ...as, handlers: [put, ...around] });
  const responsible = page.getByRole('region', { name: 'Verantwortlich' });
  await responsible.getByRole('textbox', { name: /^Name/ }).fill('Förderverein am Fluss e. V.');
  await responsible.getByRole('textbox', { name: /^E-Mail/ }).fill('datenschutz@fluss.example');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/networks/${networkId}/privacy`);
  expect(sent).toEqual({
    draft: { controller: { name: 'Förderverein am Fluss e. V.', email: 'datenschutz@fluss.example' } },
    ifMatch: '"4"',
  });
});

test('a contact without a name is asked for it', async () => {
  await renderPage(shown(), { ...as, handlers: around });
  const officer = page.getByRole('region', { name: 'Datenschutzbeauftragte Person' });
  await officer.getByRole('textbox', { name: /^E-Mail/ }).fill('dsb@fluss.example');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.element(page.getByRole('alert').getByText(/Bitte ausfüllen/)).toBeVisible();
});

test('periods are set within limits, and what is outside is refused at its field', async () => {
  const sent: RetentionRulesDraft[] = [];
  const refusal = {
    type: '/problems/retention-outside-limits',
    title: 'Außerhalb der Grenzen',
    status: 422,
    violations: [{ pointer: '/rules/0/days', message: 'Es sind 30 bis 730 Tage möglich.' }],
  };
  const put = http.put<never, RetentionRulesDraft>(`${base}/retention-rules`, async ({ request }) => {
    sent.push(await request.json());
    return problem(refusal);
  });
  await renderPage(shown('retention'), { ...as, handlers: [put, ...around] });
  const days = page.getByRole('textbox', { name: /^Anträge, aus denen nichts wurde/ });
  await expect.element(days).toHaveValue('90');
  await expect.element(page.getByText(/Möglich sind 30 Tage bis 2 Jahre/)).toBeVisible();
  await days.fill('10');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.element(page.getByRole('alert').getByText(/Es sind 30 bis 730 Tage möglich\./)).toBeVisible();
  expect(sent).toEqual([{ rules: [{ kind: 'APPLICATION', days: 10 }] }]);
  await expect.element(page.getByText(/Anträge, aus denen nichts wurde: 2/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('what is due is forgotten at once when somebody asks for it and says so twice', async () => {
  const apply = http.post(`${base}/retention-runs`, () => HttpResponse.json(run, { status: 201 }));
  await renderPage(shown('retention'), { ...as, handlers: [apply, ...around] });
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page.getByRole('button', { name: 'Fälliges löschen' }).click();
  await expect.element(page.getByText('2 Einträge sind gelöscht.')).toBeVisible();
});

test('a request is answered, and the person gets the words by mail', async () => {
  let sent: { decision: DataRequestDecision; ifMatch: string | null } | undefined;
  const decide = http.post<never, DataRequestDecision>(
    `*/api/v1/data-requests/${dataRequest.id}/decision`,
    async ({ request }) => {
      sent = { decision: await request.json(), ifMatch: request.headers.get('If-Match') };
      return HttpResponse.json({ ...dataRequest, status: 'DONE' });
    },
  );
  await renderPage(shown('requests'), { ...as, handlers: [decide, ...around] });
  await expect.element(page.getByText('Meine Nummer ist falsch.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Dr. Hilde Hansen' }))
    .toHaveAttribute('href', '/persons/p1/data');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: /^Beantworten: Berichtigung/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Antwort schicken' }).click();
  await expect.element(dialog.getByText('Bitte ausfüllen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Antwort an die Person' }).fill('Die Nummer ist berichtigt.');
  await dialog.getByRole('button', { name: 'Antwort schicken' }).click();
  await expect.element(page.getByText('Die Antwort ist unterwegs.')).toBeVisible();
  expect(sent).toEqual({
    decision: { outcome: 'DONE', reason: 'Die Nummer ist berichtigt.' },
    ifMatch: '"2"',
  });
});

test('the record of processing is there to be read and printed', async () => {
  await renderPage(shown('record'), { ...as, handlers: around });
  await expect.element(page.getByRole('heading', { name: 'Verzeichnis der Verarbeitungstätigkeiten' })).toBeVisible();
  await expect.element(page.getByText('Wartende E-Mails', { exact: true }).first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('another part is another address, and members are told whose work it is', async () => {
  const onSearch = vi.fn<(search: PrivacySearch) => void>();
  const { screen } = await renderPage(shown(undefined, onSearch), { ...as, handlers: around });
  await page.getByRole('tab', { name: 'Fristen' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ network: networkId, part: 'retention' });
  await screen.unmount();
  await renderPage(shown(), { ...as, handlers: [meAs('MEMBER'), ...around] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
});

test('administrators also answer what is asked of no network, and forget what belongs to none', async () => {
  const asked: URLSearchParams[] = [];
  let ran = 0;
  const { network: _network, ...ofNone } = dataRequest;
  const handlers = [
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ signedIn: true, platformAdministrator: true, grants: [] } satisfies Me),
    ),
    http.get('*/api/v1/data-requests', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [ofNone, { ...dataRequest, id: 'other', text: 'Frage an ein Netzwerk' }] });
    }),
    http.post('*/api/v1/retention-runs', () => {
      ran += 1;
      return HttpResponse.json(run, { status: 201 });
    }),
    ...around,
  ];
  await renderPage(<PrivacyCentrePage search={{ network: 'none' }} onSearch={vi.fn()} />, { ...as, handlers });
  await expect.element(page.getByText('Meine Nummer ist falsch.')).toBeVisible();
  await expect.element(page.getByText('Frage an ein Netzwerk')).not.toBeInTheDocument();
  expect(asked[0]?.has('network')).toBe(false);
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fälliges löschen' }).click();
  await expect.element(page.getByText('2 Einträge sind gelöscht.')).toBeVisible();
  expect(ran).toBe(1);
});
