import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CommitteeDraft } from '../../api/gen/types.gen';
import { committee, surroundings } from '../../testing/meetings';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { CommitteeForm } from './CommitteeForm';

const address = `*/api/v1/committees/${committee.id}`;
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

test('a seat that is added is sent with the whole committee', async () => {
  const sent: CommitteeDraft[] = [];
  const handlers = [
    http.put<never, CommitteeDraft>(address, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...committee, version: 4 });
    }),
    ...surroundings,
  ];
  const { router } = await renderPage(<CommitteeForm committee={{ ...committee, seats: [] }} />, { handlers });
  await page.getByRole('button', { name: 'Sitz hinzufügen' }).click();
  await save();
  await expect.poll(() => router.state.location.pathname).toBe(`/committees/${committee.id}`);
  expect(sent[0]).toMatchObject({
    network: { id: committee.network.id },
    seats: [{ function: 'MEMBER', voting: true }],
  });
  expect(sent[0]?.network).not.toHaveProperty('name');
  // Follows from the steps it took; nobody writes it.
  expect(sent[0]).not.toHaveProperty('earlierStages');
});

test('what the server refuses stands on top', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/name/de', message: 'ist schon vergeben' }],
  };
  await renderPage(<CommitteeForm committee={committee} />, {
    handlers: [http.put(address, () => problem(refusal)), ...surroundings],
  });
  await save();
  await expect.element(page.getByRole('alert').getByText('Name: ist schon vergeben')).toBeVisible();
});
