import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SignatureRecord, SignatureRevocation, SignatureRound } from '../../api/gen/types.gen';
import { agreement, newest, signatures } from '../../testing/agreements';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { AgreementPage } from './AgreementPage';

const one = `*/api/v1/agreements/${agreement.id}`;
const handlers = [
  http.get(one, () => HttpResponse.json(agreement)),
  http.get(`${one}/versions/2`, () => HttpResponse.json(newest)),
  http.get(`${one}/versions/1`, () =>
    HttpResponse.json({ ...agreement.versions[0], text: { original: 'de', de: 'Der alte Wortlaut.' } }),
  ),
  http.get(`${one}/signatures`, () => HttpResponse.json(signatures)),
];
const shown = (number?: number) => <AgreementPage id={agreement.id} search={{ number }} />;

test('everybody reads the newest version; what is in it cannot do harm', async () => {
  const { unanswered } = await renderPage(shown(), { handlers });
  await expect.element(page.getByRole('heading', { name: 'Paragraf 1', level: 3 })).toBeVisible();
  await expect.element(page.getByText('auf Augenhöhe')).toBeVisible();
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Unterschriften' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('an older version says that it is one', async () => {
  await renderPage(shown(1), { handlers });
  await expect.element(page.getByText('Der alte Wortlaut.')).toBeVisible();
  await expect.element(page.getByText(/Sie lesen die ältere Fassung 1/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Zur neuesten Fassung' }))
    .toHaveAttribute('href', `/agreements/${agreement.id}`);
});

test('an agreement that is not there offers to sign in', async () => {
  const gone = http.get(one, () => problem({ type: '/problems/not-found', title: 'Not found', status: 404 }));
  await renderPage(shown(), { handlers: [gone] });
  await expect.element(page.getByRole('heading', { name: 'Das gibt es hier nicht (mehr).' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
});

test('coordinators see who signed and who did not, and ask those by mail', async () => {
  let sent: SignatureRound | undefined;
  const round = http.post<never, SignatureRound>(`${one}/signature-requests`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ agreementVersion: 2, asked: [{ id: 'a' }], withoutAddress: [{ id: 'b' }] });
  });
  await renderPage(shown(), { handlers: [coordinates, round, ...handlers], session: coordinator });
  const list = page.getByRole('list', { name: 'Unterschriften' });
  await expect.element(list.getByText(/Ada Beispiel, Vorstand/)).toBeVisible();
  await expect.element(list.getByText('Das Rechtsamt prüft noch.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Alle fehlenden per E-Mail fragen' }).click();
  await expect
    .element(page.getByText(/1 Brief mit Link ist unterwegs\. 1 Mitglied hat keine Vertretung/))
    .toBeVisible();
  expect(sent).toEqual({});
});

test('a signature on paper is written down for its member and version', async () => {
  let sent: SignatureRecord | undefined;
  const post = http.post<never, SignatureRecord>(`${one}/signatures`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(signatures.items[0]?.signature, { status: 201 });
  });
  await renderPage(shown(), { handlers: [coordinates, post, ...handlers], session: coordinator });
  await page.getByRole('button', { name: 'Stadtverwaltung: Unterschrift auf Papier eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Wer hat unterschrieben?' }).fill('Ben Beispiel');
  expect(await accessibilityViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect.element(page.getByText('Die Unterschrift ist eingetragen.')).toBeVisible();
  expect(sent).toMatchObject({
    membership: { id: '0198f2aa-0000-7000-8000-000000000904' },
    agreementVersion: 2,
    name: 'Ben Beispiel',
  });
});

test('a signature is revoked with a reason', async () => {
  let sent: { body: SignatureRevocation; ifMatch: string | null } | undefined;
  const post = http.post<never, SignatureRevocation>('*/api/v1/signatures/*/revocation', async ({ request }) => {
    sent = { body: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json(signatures.items[0]?.signature);
  });
  await renderPage(shown(), { handlers: [coordinates, post, ...handlers], session: coordinator });
  await page.getByRole('button', { name: 'Haus der Vielfalt: Unterschrift widerrufen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Falsche Person');
  await dialog.getByRole('button', { name: 'Unterschrift widerrufen' }).click();
  await expect.poll(() => sent).toEqual({ body: { reason: 'Falsche Person' }, ifMatch: '"1"' });
});
