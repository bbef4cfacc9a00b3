import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MeetingDraft } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { MeetingForm } from './MeetingForm';

const address = `*/api/v1/meetings/${meeting.id}`;
const save = () => page.getByRole('button', { name: 'Speichern' }).click();

function saving() {
  const sent: MeetingDraft[] = [];
  const handlers = [
    http.put<never, MeetingDraft>(address, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...meeting, version: 4 });
    }),
    ...surroundings,
  ];
  return { sent, handlers };
}

test('an agenda item is moved by the keyboard and the new order is saved', async () => {
  const { sent, handlers } = saving();
  await renderPage(<MeetingForm meeting={meeting} />, { handlers });
  const up = page.getByRole('button', { name: 'Nach oben: Punkt 2' });
  await expect.element(up).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  up.element().focus();
  await userEvent.keyboard('{Enter}');
  await save();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.agendaItems?.map(({ title }) => title.de)).toEqual(['Planung', 'Austausch']);
});

test('a meeting with a time is sent without a day of its own', async () => {
  const { sent, handlers } = saving();
  await renderPage(<MeetingForm meeting={meeting} />, { handlers });
  await expect.element(page.getByRole('textbox', { name: /^Titel/ })).toHaveValue('Gründungstreffen');
  await save();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ start: '2099-03-11T18:00:00+01:00', timeZone: 'Europe/Berlin' });
  expect(sent[0]).not.toHaveProperty('date');
});

test('what the server refuses stands at the field and on top', async () => {
  const refusal = {
    type: '/problems/validation',
    title: 'Not valid',
    status: 400,
    violations: [{ pointer: '/title/de', message: 'ist zu lang' }],
  };
  await renderPage(<MeetingForm meeting={meeting} />, {
    handlers: [http.put(address, () => problem(refusal)), ...surroundings],
  });
  await save();
  await expect.element(page.getByRole('alert').getByText('Titel: ist zu lang')).toBeVisible();
  await expect.element(page.getByText('ist zu lang', { exact: true })).toBeVisible();
});
