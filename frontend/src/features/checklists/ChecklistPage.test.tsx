import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type {
  ChecklistDraft,
  ChecklistPatch,
  ChecklistTemplateDraft,
  ChecklistTemplateView,
  ChecklistView,
} from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, membership, network } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { networkSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { NewChecklistPage, NewTemplatePage } from './ChecklistEditPages';
import { ChecklistPage } from './ChecklistPage';
import { ChecklistsPage } from './ChecklistsPage';
import type { ChecklistsSearch } from './checklistsSearch';
import { TemplatesPage } from './TemplatesPage';

const checklist: ChecklistView = {
  id: '0198f2aa-0000-7000-8000-000000000951',
  version: 3,
  createdAt: '2026-11-02T10:00:00Z',
  updatedAt: '2026-11-03T10:00:00Z',
  networkId: network.id,
  membership: { id: membership.id },
  name: { original: 'de', de: 'Haus der Vielfalt' },
  occasion: 'JOINING',
  items: [
    {
      id: 'a',
      text: { original: 'de', de: 'In den Verteiler aufnehmen' },
      done: true,
      doneAt: '2026-11-03T10:00:00Z',
      doneBy: 'Kim Koordination',
    },
    { id: 'b', text: { original: 'de', de: 'Erklärung unterschreiben' }, done: false, note: 'Frau Hansen fragen' },
  ],
};
const one = `*/api/v1/checklists/${checklist.id}`;
const { id, createdAt, updatedAt, networkId, name, occasion } = checklist;
const summary = { id, createdAt, updatedAt, networkId, membership: checklist.membership, name, occasion, toDo: 1 };
const handlers = [
  coordinates,
  http.get(one, () => HttpResponse.json(checklist)),
  http.get('*/api/v1/checklists', () => HttpResponse.json({ items: [summary], total: 1 })),
  http.get('*/api/v1/memberships/*', () => HttpResponse.json(membership)),
  http.get('*/api/v1/networks', () => HttpResponse.json({ items: [networkSummary] })),
  ...surroundings,
];
const options = { session: coordinator, handlers };

test('an item is ticked off with one press; who did what, and when, is shown', async () => {
  let sent: { body: ChecklistPatch; ifMatch: string | null } | undefined;
  let saved = checklist;
  const patch = http.patch<never, ChecklistPatch>(one, async ({ request }) => {
    sent = { body: await request.json(), ifMatch: request.headers.get('If-Match') };
    saved = { ...checklist, version: 4, items: checklist.items.map((item) => ({ ...item, done: true })) };
    return HttpResponse.json(saved);
  });
  const read = http.get(one, () => HttpResponse.json(saved));
  await renderPage(<ChecklistPage id={checklist.id} />, { ...options, handlers: [patch, read, ...handlers] });
  await expect.element(page.getByText('Kim Koordination')).toBeVisible();
  await expect.element(page.getByText('1 offen')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByText('Erklärung unterschreiben').click();
  await expect.element(page.getByText('alles erledigt')).toBeVisible();
  expect(sent).toMatchObject({
    ifMatch: '"3"',
    body: {
      items: [
        { id: 'a', done: true },
        { id: 'b', done: true },
      ],
    },
  });
  expect(sent?.body.items?.[0]).not.toHaveProperty('doneBy');
});

test('what the server refuses is not shown as done', async () => {
  const refused = http.patch(one, () => problem({ type: 'about:blank', title: 'No', status: 403 }));
  await renderPage(<ChecklistPage id={checklist.id} />, { ...options, handlers: [refused, ...handlers] });
  await page.getByText('Erklärung unterschreiben').click();
  await expect.element(page.getByText(/Dafür haben Sie kein Recht/)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Erklärung unterschreiben' })).not.toBeChecked();
});

test('the work list shows what is still open, unless the address says otherwise', async () => {
  const asked: (string | null)[] = [];
  const list = http.get('*/api/v1/checklists', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('open'));
    return HttpResponse.json({ items: [summary], total: 1 });
  });
  const onSearch = vi.fn<(search: ChecklistsSearch) => void>();
  const shown = <ChecklistsPage search={{}} onSearch={onSearch} />;
  const signedOut = await renderPage(shown, { handlers });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
  await signedOut.screen.unmount();
  await renderPage(shown, { ...options, handlers: [list, ...handlers] });
  await expect.element(page.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  expect(asked).toEqual(['true']);
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'erledigt', exact: true }).click();
  expect(onSearch).toHaveBeenCalledWith({ state: 'done' });
});

test('a list is begun for one member', async () => {
  let sent: ChecklistDraft | undefined;
  const post = http.post<never, ChecklistDraft>('*/api/v1/checklists', async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(checklist, { status: 201 });
  });
  const { router } = await renderPage(<NewChecklistPage membership={membership.id} />, {
    ...options,
    handlers: [post, ...handlers],
  });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => router.state.location.pathname).toBe(`/checklists/${checklist.id}`);
  expect(sent).toEqual({ membership: { id: membership.id }, occasion: 'JOINING', items: [] });
});

test('coordinators keep a template for each occasion', async () => {
  let sent: ChecklistTemplateDraft | undefined;
  const template: ChecklistTemplateView = {
    id: '0198f2aa-0000-7000-8000-000000000952',
    version: 1,
    createdAt,
    updatedAt,
    network: { id: network.id, name: network.name },
    name: { original: 'de', de: 'Aufnahme' },
    occasion: 'JOINING',
    items: [{ text: { original: 'de', de: 'Begrüßen' } }],
  };
  const templates = [
    http.get('*/api/v1/checklist-templates', () => HttpResponse.json({ items: [template] })),
    http.post<never, ChecklistTemplateDraft>('*/api/v1/checklist-templates', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(template, { status: 201 });
    }),
    ...handlers,
  ];
  const list = await renderPage(<TemplatesPage />, { ...options, handlers: templates });
  await expect.element(page.getByRole('link', { name: 'Aufnahme' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await list.screen.unmount();
  await renderPage(<NewTemplatePage />, { ...options, handlers: templates });
  await page.getByRole('textbox', { name: /^Name/ }).fill('Aufnahme');
  await page.getByRole('textbox', { name: /^Was ist zu tun/ }).fill('Begrüßen');
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => sent?.network).toEqual({ id: network.id });
  expect(sent?.items).toEqual([{ text: { original: 'de', de: 'Begrüßen' } }]);
});
