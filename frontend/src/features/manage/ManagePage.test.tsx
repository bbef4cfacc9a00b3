import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { aroundPartners, meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ManagePage } from './ManagePage';

const open = http.get('*/api/v1/applications', () => HttpResponse.json({ items: [], total: 3 }));

test('coordinators find their work, and how much of it waits', async () => {
  await renderPage(<ManagePage />, { session: signedIn, handlers: [meAs('COORDINATOR'), open, ...aroundPartners] });
  const card = page.getByRole('listitem').filter({ hasText: 'Aufnahmeanträge' });
  await expect.element(card.getByText('3 offen')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Rechte' })).toHaveAttribute('href', '/roles');
  expect(await accessibilityViolations()).toEqual([]);
});

test('members are told whose work it is', async () => {
  await renderPage(<ManagePage />, { session: signedIn, handlers: [meAs('MEMBER'), ...aroundPartners] });
  await expect.element(page.getByText('Das ist die Arbeit der Koordination.')).toBeVisible();
});
