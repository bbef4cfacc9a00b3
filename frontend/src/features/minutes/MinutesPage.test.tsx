import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { meeting } from '../../testing/meetings';
import { approvedMinutes, aroundMinutes, listing, minutes } from '../../testing/minutes';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { MinutesEditPage } from './MinutesEditPage';
import { MinutesPage } from './MinutesPage';
import { MinutesPanel } from './MinutesPanel';

const one = `*/api/v1/minutes/${minutes.id}`;
const shown = <MinutesPage meeting={meeting.id} search={{}} />;
const as = (role: 'MEMBER' | 'COORDINATOR') => ({ session: signedIn, handlers: [meAs(role), ...aroundMinutes] });

test('a member reads the newest version with its comments, and comments; the page is accessible', async () => {
  let sent: unknown;
  const post = http.post(`${one}/comments`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ id: 'c2', createdAt: '2026-11-05T10:00:00Z', text: 'x', mine: true }, { status: 201 });
  });
  const { handlers, session } = as('MEMBER');
  await renderPage(shown, { session, handlers: [post, ...handlers] });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Protokoll der Gründung' })).toBeVisible();
  await expect.element(page.getByText('Es war der Juni.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Genehmigen' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /annehmen/ })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Kommentieren: Anwesenheit' }).click();
  await page.getByRole('textbox', { name: 'Was soll anders lauten?' }).fill('Ben war auch da.');
  await page.getByRole('button', { name: 'Kommentar abschicken' }).click();
  await expect.poll(() => sent).toEqual({ section: 's1', text: 'Ben war auch da.' });
});

test('a coordinator declines a comment with a reason and approves at a later meeting', async () => {
  const sent: unknown[] = [];
  const answer = http.post(`${one}/comments/c1/answer`, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({});
  });
  const approve = http.post(`${one}/approval`, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ ...minutes, status: 'APPROVED' });
  });
  const { handlers, session } = as('COORDINATOR');
  await renderPage(shown, { session, handlers: [answer, approve, ...handlers] });
  await page.getByRole('button', { name: 'Kommentar ablehnen: Mirko Mitglied' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  expect(sent).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Warum?' }).fill('Es war der Mai.');
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  await expect.poll(() => sent).toEqual([{ accepted: false, reason: 'Es war der Mai.' }]);

  await page.getByRole('button', { name: 'Genehmigen' }).click();
  await dialog.getByRole('button', { name: /Genehmigt bei/ }).click();
  await page.getByRole('option', { name: /Zweites Treffen/ }).click();
  await dialog.getByRole('button', { name: 'Genehmigen' }).click();
  await expect.poll(() => sent[1]).toEqual({ meeting: { id: '0198f2aa-0000-7000-8000-000000000982' } });
});

test('whoever wrote them alone is not offered to approve them', async () => {
  const mine = http.get(one, () => HttpResponse.json({ ...minutes, onlyMine: true }));
  const { handlers, session } = as('COORDINATOR');
  await renderPage(shown, { session, handlers: [mine, ...handlers] });
  await expect.element(page.getByText('Genehmigen muss es jemand anderes.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Genehmigen' })).not.toBeInTheDocument();
});

test('two versions are compared word by word', async () => {
  await renderPage(<MinutesPage meeting={meeting.id} search={{ version: 2, compare: 1 }} />, as('MEMBER'));
  await expect.element(page.getByText('April', { exact: true })).toBeVisible();
  expect(document.querySelector('del')?.textContent).toContain('April');
  expect(document.querySelector('ins')?.textContent).toContain('Mai');
});

test('without any version that one may read the page says so', async () => {
  const { handlers, session } = as('MEMBER');
  await renderPage(shown, { session, handlers: [listing(), ...handlers] });
  await expect.element(page.getByText('Hier ist kein Protokoll zu lesen')).toBeVisible();
});

test('on the page of the meeting a correction is begun when everything is approved', async () => {
  const { handlers, session } = as('COORDINATOR');
  await renderPage(<MinutesPanel meeting={meeting} />, { session, handlers: [listing(approvedMinutes), ...handlers] });
  await expect.element(page.getByRole('link', { name: 'Fassung 1' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Berichtigung beginnen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Einladung' })).toBeVisible();
});

test('the open version is written and saved with the version it began with', async () => {
  let sent: { body: unknown; ifMatch: string | null } | undefined;
  const put = http.put(one, async ({ request }) => {
    sent = { body: await request.json(), ifMatch: request.headers.get('If-Match') };
    return HttpResponse.json(minutes);
  });
  const { handlers, session } = as('COORDINATOR');
  await renderPage(<MinutesEditPage meeting={meeting.id} />, { session, handlers: [put, ...handlers] });
  const heading = page.getByRole('region', { name: 'Abschnitt 2' }).getByRole('textbox', { name: /Überschrift/ });
  await heading.fill('Wie es weitergeht');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => sent?.ifMatch).toBe('"3"');
  expect(sent?.body).toMatchObject({ sections: [{ id: 's1' }, { id: 's2', title: { de: 'Wie es weitergeht' } }] });
  expect(sent?.body).not.toHaveProperty('onlyMine');
});
