import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { TaskCompletion } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { surroundings } from '../../testing/meetings';
import { surroundings as common } from '../../testing/offers';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { registered } from '../../testing/rooms';
import { DecisionsPage } from './DecisionsPage';
import { TasksPage } from './TasksPage';

const around = [...surroundings, ...common];

test('decisions are listed with the meeting they are from, and narrowed by the address', async () => {
  const asked: string[] = [];
  const list = http.get('*/api/v1/decisions', ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({ items: [{ ...registered, supersededBy: ['later'] }], total: 1 });
  });
  const onSearch = vi.fn();
  await renderPage(<DecisionsPage search={{ q: 'gründen', from: '2020-01-01' }} onSearch={onSearch} />, {
    handlers: [list, ...around],
  });
  await expect.element(page.getByText('Wir gründen uns.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Gründungstreffen' })).toBeVisible();
  await expect.element(page.getByText('durch einen späteren ersetzt')).toBeVisible();
  expect(asked[0]).toContain('from=2020-01-01');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByText('gilt', { exact: true }).click();
  expect(onSearch).toHaveBeenCalledWith(expect.objectContaining({ state: 'IN_FORCE', q: 'gründen' }));
});

test('where nothing was decided, the page says what would stand there', async () => {
  const list = http.get('*/api/v1/decisions', () => HttpResponse.json({ items: [], total: 0 }));
  await renderPage(<DecisionsPage search={{}} onSearch={vi.fn()} />, { handlers: [list, ...around] });
  await expect.element(page.getByText('Noch ist kein Beschluss verzeichnet.')).toBeVisible();
});

test('a task that is overdue is marked done by its owner', async () => {
  const sent: TaskCompletion[] = [];
  const task = {
    ...registered,
    completes: true,
    outcome: { ...registered.outcome, kind: 'TASK', text: { de: 'Einladen' }, dueOn: '2020-02-01' },
  };
  const handlers = [
    http.get('*/api/v1/tasks', () => HttpResponse.json({ items: [task], total: 1 })),
    http.put<never, TaskCompletion>(
      `*/api/v1/meetings/${task.meeting.id}/outcomes/${task.id}/completion`,
      async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ version: 1, outcome: task.outcome });
      },
    ),
    ...around,
  ];
  await renderPage(<TasksPage search={{}} onSearch={vi.fn()} />, { session: signedIn, handlers });
  await expect.element(page.getByText(/überfällig seit 1\. Februar 2020/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Erledigt: Einladen' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.doneOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await expect.element(page.getByText('Die Aufgabe ist erledigt.')).toBeVisible();
});

test('whoever is not signed in has no tasks here', async () => {
  await renderPage(<TasksPage search={{}} onSearch={vi.fn()} />, { handlers: around });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
