import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RegisteredOutcome, TaskCompletion } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { surroundings as common } from '../../testing/offers';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { registered } from '../../testing/rooms';
import { CarriedTasks } from './CarriedTasks';

const task: RegisteredOutcome = {
  ...registered,
  completes: true,
  outcome: { ...registered.outcome, kind: 'TASK', text: { de: 'Einladen' }, dueOn: '2020-02-01' },
};
const others: RegisteredOutcome = {
  ...task,
  id: '0198f2aa-0000-7000-8000-000000000072',
  completes: false,
  outcome: { ...task.outcome, text: { de: 'Raum mieten' } },
};
const meeting = '0198f2aa-0000-7000-8000-000000000099';

test('what was left is ticked off where it comes up again, by those who may', async () => {
  const asked: string[] = [];
  const sent: TaskCompletion[] = [];
  const handlers = [
    http.get('*/api/v1/tasks', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [task, others], total: 2 });
    }),
    http.put<never, TaskCompletion>(
      `*/api/v1/meetings/${task.meeting.id}/outcomes/${task.id}/completion`,
      async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ version: 1, outcome: task.outcome });
      },
    ),
    ...common,
  ];
  await renderPage(<CarriedTasks meeting={meeting} />, { session: signedIn, handlers });
  await expect.element(page.getByRole('region', { name: 'Noch offen vom letzten Mal' })).toBeVisible();
  await expect.element(page.getByText('Raum mieten')).toBeVisible();
  expect(asked[0]).toContain(`carriedTo=${meeting}`);
  expect(await accessibilityViolations()).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Erledigt: Raum mieten' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Erledigt: Einladen' }).click();
  await expect.poll(() => sent.length).toBe(1);
});

test('where nothing was left there is no panel', async () => {
  const asked: string[] = [];
  const none = http.get('*/api/v1/tasks', ({ request }) => {
    asked.push(request.url);
    return HttpResponse.json({ items: [], total: 0 });
  });
  await renderPage(<CarriedTasks meeting={meeting} />, { handlers: [none, ...common] });
  await expect.poll(() => asked.length).toBe(1);
  await expect.element(page.getByText('Noch offen vom letzten Mal')).not.toBeInTheDocument();
});
