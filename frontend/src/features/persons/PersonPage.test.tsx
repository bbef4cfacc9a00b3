import { HttpResponse, http, type RequestHandler } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PersonView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { committeeSummary } from '../../testing/meetings';
import { coordinates, coordinator, membership } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { networkSummary, organisation } from '../../testing/organisations';
import { aroundPersons, commissioner, person } from '../../testing/persons';
import { renderPage } from '../../testing/renderPage';
import { PersonPage } from './PersonPage';

const answering = (view: PersonView) => http.get(`*/api/v1/persons/${view.id}`, () => HttpResponse.json(view));

/** As the server shows her to somebody who is in none of her networks. */
const { basis: _basis, ...outside } = { ...person, contactPoints: person.contactPoints.slice(0, 1) };

const connections: RequestHandler[] = [
  http.get('*/api/v1/committees', () => HttpResponse.json({ items: [committeeSummary] })),
  http.get('*/api/v1/memberships', () =>
    HttpResponse.json({
      items: [
        {
          id: '0198f2aa-0000-7000-8000-000000000310',
          updatedAt: person.updatedAt,
          network: { id: networkSummary.id, name: networkSummary.name },
          person: { id: person.id },
          role: 'COOPERATION_PARTNER',
          status: 'ACTIVE',
          period: { from: '2019' },
          visibility: 'PUBLIC',
        },
      ],
    }),
  ),
  http.get('*/api/v1/memberships/:id', () => HttpResponse.json({ ...membership, confirmed: false })),
  http.get('*/api/v1/partner-contacts', () =>
    HttpResponse.json({
      items: [
        {
          id: '0198f2aa-0000-7000-8000-000000000311',
          organisation: { id: organisation.id, name: { de: 'Stadt Partnerburg' } },
          nextContactDue: '2026-12-24',
        },
      ],
    }),
  ),
];

test('coordinators see everything, also why the data are held, and the page is accessible', async () => {
  const { unanswered } = await renderPage(<PersonPage id={person.id} />, {
    session: coordinator,
    handlers: [answering(person), coordinates, ...connections, ...aroundPersons],
  });
  await expect.element(page.getByRole('heading', { name: 'Dr. Hilde Hansen', level: 1 })).toBeVisible();
  const now = page.getByRole('list', { name: 'Funktionen und Ämter' });
  await expect.element(now.getByText('Geschäftsführerin')).toBeVisible();
  await expect.element(now.getByText('seit Oktober 2002')).toBeVisible();
  await expect.element(now.getByText('Sachbearbeiterin')).not.toBeInTheDocument();
  const former = page.getByRole('list', { name: 'Früher' });
  await expect.element(former.getByText('Sachbearbeiterin')).toBeVisible();
  await expect.element(former.getByText('1999 bis 2002')).toBeVisible();
  await expect.element(former.getByText('Organisation nicht öffentlich')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Anrufen/ })).toHaveAttribute('href', 'tel:+49361123456');
  await expect.element(page.getByText('Nur für: Mitglieder des Netzwerks')).toBeVisible();
  const reason = page.getByRole('region', { name: 'Warum dürfen diese Daten hier stehen?' });
  await expect.element(reason.getByText('Ansprechperson des Netzwerks')).toBeVisible();
  await expect.element(reason.getByText('Einwilligung der Person')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Koordinationskomitee' })).toBeVisible();
  await expect.element(page.getByText('Kooperationspartner')).toBeVisible();
  await expect.element(page.getByText('Stadt Partnerburg')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Verlauf' })).toHaveAttribute('href', `/history/${person.id}`);
  await expect
    .element(page.getByRole('link', { name: 'Auskunft und Löschen' }))
    .toHaveAttribute('href', `/persons/${person.id}/data`);
  await expect.element(page.getByRole('button', { name: /^Mitgliedschaft bestätigen/ })).toBeVisible();
  await expect.element(page.getByText(/Kontaktwege nur für die Koordination/)).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('outside it says why there may be more, and asks for nothing that is for members', async () => {
  const { unanswered } = await renderPage(<PersonPage id={person.id} />, {
    handlers: [answering(outside), ...aroundPersons.filter(({ info }) => !info.header.includes('committees'))],
  });
  await expect.element(page.getByText(/nur Kontaktwege, denen die Person zugestimmt hat/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Warum dürfen diese Daten hier stehen?' }))
    .not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
  expect(unanswered).toEqual([]);
});

test('an office without a known holder is introduced as such', async () => {
  await renderPage(<PersonPage id={commissioner.id} />, {
    language: 'en',
    handlers: [answering(commissioner), ...aroundPersons],
  });
  await expect.element(page.getByRole('heading', { name: 'Commissioner for foreigners', level: 1 })).toBeVisible();
  await expect.element(page.getByText('This office exists. Who holds it is not known here.')).toBeVisible();
  await expect.element(page.getByText('public office')).toBeVisible();
});

test('what is gone or hidden says so', async () => {
  const gone = http.get(`*/api/v1/persons/${person.id}`, () =>
    problem({ type: 'about:blank', title: 'Gone', status: 404 }),
  );
  await renderPage(<PersonPage id={person.id} />, { handlers: [gone, ...aroundPersons] });
  await expect.element(page.getByRole('alert').getByText('Das gibt es hier nicht (mehr).')).toBeVisible();
});
