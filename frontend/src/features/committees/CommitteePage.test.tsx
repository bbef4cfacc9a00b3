import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CommitteeView, Seat } from '../../api/gen/types.gen';
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

const answering = (view: CommitteeView) => [
  http.get(`*/api/v1/committees/${committee.id}`, () => HttpResponse.json(view)),
  http.get(`*/api/v1/committees/${committee.id}/seats`, () => HttpResponse.json({ items: seats.slice(0, 2) })),
  ...surroundings,
];
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
