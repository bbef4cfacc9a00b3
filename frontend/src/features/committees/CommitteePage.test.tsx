import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CommitteeComposition, CommitteeDraft, CommitteeView, Seat } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { committee, surroundings } from '../../testing/meetings';
import { renderPage } from '../../testing/renderPage';
import { CommitteePage } from './CommitteePage';

const seats: Seat[] = [
  {
    id: 's1',
    organisation: { id: 'o1', name: { de: 'Verein der Frauen' } },
    person: { id: 'p1', name: { de: 'Anna Beispiel' } },
    function: 'CHAIR',
    voting: true,
    constituency: 'mso',
    period: { from: '2020' },
  },
  { id: 's2', organisation: { id: 'o2', name: { de: 'Landratsamt' } }, function: 'MEMBER', voting: false },
  {
    id: 's3',
    organisation: { id: 'o3', name: { de: 'Alter Verein' } },
    function: 'MEMBER',
    voting: true,
    period: { from: '2010', until: '2015' },
  },
];

const composition: CommitteeComposition = {
  asOf: '2026-11-25',
  seats: 2,
  votingSeats: 1,
  sides: [{ key: 'mso', name: { de: 'Migrantenorganisationen' }, seats: 0, votingSeats: 0, share: 50, difference: -1 }],
  withoutSide: 2,
  balanced: false,
};

const answering = (view: CommitteeView) => [
  http.get(`*/api/v1/committees/${committee.id}`, () => HttpResponse.json(view)),
  http.get(`*/api/v1/committees/${committee.id}/seats`, () => HttpResponse.json({ items: seats.slice(0, 2) })),
  http.get(`*/api/v1/committees/${committee.id}/composition`, () => HttpResponse.json(composition)),
  ...surroundings,
];
const anna = { isSignedIn: true, subject: 'anna', name: 'Anna' } as const;
const shown = <CommitteePage id={committee.id} asOf={undefined} onAsOf={() => undefined} />;

test('whoever is no member is told who may know who sits there', async () => {
  await renderPage(shown, { handlers: answering(committee) });
  await expect.element(page.getByText('Wer darin sitzt, sehen die Mitglieder des Netzwerks.')).toBeVisible();
  await expect.element(page.getByText('Gemeinsame politische Stimme')).toBeVisible();
  await expect.element(page.getByText('Sie kennen die Bedarfe.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Feed der Beschlüsse (Atom)' }))
    .toHaveAttribute('href', `/feeds/committees/${committee.id}/decisions`);
});

test('members see who sits there for whom and since when, with those of earlier apart', async () => {
  await renderPage(shown, { handlers: answering({ ...committee, seats }) });
  const row = page.getByRole('row', { name: /Verein der Frauen/ });
  await expect.element(row.getByText('Anna Beispiel')).toBeVisible();
  await expect.element(row.getByText('Vorsitz')).toBeVisible();
  await expect.element(row.getByText('seit 2020')).toBeVisible();
  await expect.element(page.getByText('davon mit Stimme: 1').first()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Alter Verein' })).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Frühere und spätere Sitze' }).click();
  await expect.element(page.getByRole('link', { name: 'Alter Verein' })).toBeVisible();
});

test('how the seats are shared is drawn and stands in a table, beside what each side is to have', async () => {
  await renderPage(shown, { handlers: answering({ ...committee, seats }) });
  const panel = page.getByRole('region', { name: 'Wie die Sitze verteilt sind' });
  await expect.element(panel.getByText('Die Anteile stimmen nicht.')).toBeVisible();
  await expect.element(panel.getByRole('row', { name: /Migrantenorganisationen.*1 Sitz fehlt/ })).toBeVisible();
  await expect.element(panel.getByRole('img', { name: /Migrantenorganisationen 0/ })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a committee begins its work on a day, and the step is taken back with the day before', async () => {
  const sent: CommitteeDraft[] = [];
  let view: CommitteeView = { ...committee, seats: [], lifecycleSince: '2019' };
  const handlers = [
    http.get(`*/api/v1/committees/${committee.id}`, () => HttpResponse.json(view)),
    http.put<never, CommitteeDraft>(`*/api/v1/committees/${committee.id}`, async ({ request }) => {
      const draft = await request.json();
      sent.push(draft);
      view = { ...view, lifecycle: 'CONSTITUTED', earlierStages: [{ lifecycle: 'FORMING', since: '2019' }] };
      return HttpResponse.json(view);
    }),
    ...answering(view),
  ];
  await renderPage(shown, { session: anna, handlers });
  await page.getByRole('button', { name: 'Stand ändern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stand ändern' });
  await dialog.getByRole('textbox', { name: 'Seit wann?' }).fill('15.1.2020');
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ lifecycle: 'CONSTITUTED', lifecycleSince: '2020-01-15' });
  await page.getByRole('button', { name: 'Letzten Schritt zurücknehmen' }).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toMatchObject({ lifecycle: 'FORMING', lifecycleSince: '2019' });
  expect(sent[1]).not.toHaveProperty('earlierStages');
});

test('it is not dissolved without saying why', async () => {
  const working: CommitteeView = { ...committee, lifecycle: 'DORMANT', seats: [] };
  const sent: CommitteeDraft[] = [];
  const put = http.put<never, CommitteeDraft>(`*/api/v1/committees/${committee.id}`, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json(working);
  });
  await renderPage(shown, { session: anna, handlers: [put, ...answering(working)] });
  await page.getByRole('button', { name: 'Stand ändern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stand ändern' });
  await dialog.getByRole('button', { name: /Neuer Stand/ }).click();
  await page.getByRole('option', { name: 'aufgelöst' }).click();
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await expect.element(dialog.getByText('Bitte ausfüllen.')).toBeVisible();
  expect(sent).toEqual([]);
  await dialog.getByRole('textbox', { name: /Warum wird es aufgelöst/ }).fill('Aufgabe erfüllt');
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await expect.poll(() => sent[0]?.closingReason).toMatchObject({ de: 'Aufgabe erfüllt' });
});

test('decisions, open tasks and what is in writing stand on the page, and that it is late', async () => {
  const meeting = { id: 'm1', name: { de: 'Sitzung im März' } };
  const entry = { network: committee.network, meeting, date: '2020-03-11', supersededBy: [], completes: false };
  const decision = { ...entry, id: 'd1', outcome: { kind: 'DECISION', text: { de: 'Die Satzung gilt.' } } };
  const task = { ...entry, id: 't1', outcome: { kind: 'TASK', text: { de: 'Raum suchen' }, dueOn: '2020-04-01' } };
  const rules = {
    id: 'a1',
    updatedAt: committee.updatedAt,
    network: committee.network,
    title: { de: 'So arbeiten wir' },
    kind: 'RULES_OF_PROCEDURE',
    status: 'IN_FORCE',
    period: {},
    requiredToJoin: false,
    newestVersion: 2,
    newestInForceFrom: '2021-05-03',
    visibility: 'PUBLIC',
  };
  await renderPage(shown, {
    handlers: [
      http.get('*/api/v1/decisions', () => HttpResponse.json({ items: [decision] })),
      http.get('*/api/v1/tasks', () => HttpResponse.json({ items: [task] })),
      http.get('*/api/v1/agreements', () => HttpResponse.json({ items: [rules] })),
      ...answering({ ...committee, permanence: 'TEMPORARY', plannedEnd: '2021-06' }),
    ],
  });
  await expect.element(page.getByRole('link', { name: 'Die Satzung gilt.' })).toBeVisible();
  await expect.element(page.getByText('überfällig seit 1. April 2020')).toBeVisible();
  await expect.element(page.getByText('Fassung 2, gilt seit 3. Mai 2021')).toBeVisible();
  await expect.element(page.getByText('Geschäftsordnung', { exact: true })).toBeVisible();
  await expect.element(page.getByText('überfällig', { exact: true })).toBeVisible();
});
