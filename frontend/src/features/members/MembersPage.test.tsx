import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MembershipDraft, MembershipEnding, MembershipView, NetworkComposition } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator, membership, network } from '../../testing/networks';
import { problem } from '../../testing/offers';
import { memberships } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { MembersPage } from './MembersPage';
import type { MembersSearch } from './membersSearch';

const members = '*/api/v1/memberships';
const one = `${members}/${membership.id}`;
const composition: NetworkComposition = {
  asOf: '2026-11-25',
  members: 1,
  organisations: 1,
  persons: 0,
  migrantLed: 1,
  constituencies: [
    {
      key: 'Vereine',
      name: { original: 'de', de: 'Vereine der Zugewanderten' },
      members: 1,
      organisations: 1,
      persons: 0,
      migrantLed: 1,
    },
  ],
  withoutConstituency: 0,
  kinds: [{ key: 'MSO', members: 1 }],
  roles: [{ key: 'MEMBER', members: 1 }],
};
const spoken: MembershipView = {
  ...membership,
  representatives: [
    {
      role: 'DEPUTY',
      name: 'Ben Beispiel',
      contactPoints: [{ kind: 'EMAIL', value: 'ben@verein.example', visibility: 'NETWORK' }],
    },
    { role: 'REPRESENTATIVE', name: 'Ada Beispiel', period: { from: '2019' } },
    { role: 'REPRESENTATIVE', name: 'Cem Damals', period: { until: '2018' } },
  ],
};
const handlers = [
  http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network)),
  http.get(`*/api/v1/networks/${network.id}/composition`, () => HttpResponse.json(composition)),
  http.get(members, () => HttpResponse.json({ ...memberships, total: 1 })),
  http.get(one, () => HttpResponse.json(spoken)),
];
const shown = (search: MembersSearch = {}, onSearch = vi.fn<(search: MembersSearch) => void>()) => (
  <MembersPage network={network.id} search={search} onSearch={onSearch} />
);

test('everybody sees who belongs to it, as what and since when, and nothing to change', async () => {
  const asked: URLSearchParams[] = [];
  const list = http.get(members, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ ...memberships, total: 1 });
  });
  const { unanswered } = await renderPage(shown(), { handlers: [list, ...handlers] });
  const rows = page.getByRole('list', { name: 'Mitglieder' });
  await expect.element(rows.getByRole('link', { name: 'Haus der Vielfalt' })).toBeVisible();
  await expect.element(rows.getByText('seit Mai 2003')).toBeVisible();
  await expect.element(rows.getByText('Vereine der Zugewanderten')).toBeVisible();
  await expect.element(page.getByText('1 Eintrag', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Ada Beispiel')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /beenden/ })).not.toBeInTheDocument();
  expect(asked[0]?.get('asOf')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await accessibilityViolations()).toEqual([]);
  expect(unanswered).toEqual([]);
});

test('members see who speaks for a member today, and who stands in', async () => {
  const spokenFor = memberships.items.map((member) => ({ ...member, representatives: spoken.representatives }));
  const list = http.get(members, () => HttpResponse.json({ items: spokenFor, total: 1 }));
  await renderPage(shown(), { handlers: [coordinates, list, ...handlers], session: coordinator });
  const voices = page.getByRole('list', { name: 'Wer für das Mitglied spricht' });
  await expect.element(voices.getByText('Ada Beispiel')).toBeVisible();
  await expect.element(voices.getByText('Stellvertretung:')).toBeVisible();
  await expect.element(voices.getByRole('link', { name: 'ben@verein.example' })).toBeVisible();
  await expect.element(voices.getByText('Cem Damals')).not.toBeInTheDocument();
  expect(await accessibilityViolations()).toEqual([]);
});

test('filters stand in the address and can be taken away', async () => {
  const onSearch = vi.fn<(search: MembersSearch) => void>();
  await renderPage(shown({ asOf: '2005-06-30', role: ['MEMBER'] }, onSearch), { handlers });
  await page.getByRole('button', { name: 'Stand am 30. Juni 2005 entfernen' }).click();
  expect(onSearch).toHaveBeenLastCalledWith({ asOf: undefined, role: ['MEMBER'] });
  await page.getByText('Vereine der Zugewanderten').first().click();
  expect(onSearch).toHaveBeenLastCalledWith({
    asOf: '2005-06-30',
    role: ['MEMBER'],
    constituency: ['Vereine'],
  });
});

test('nothing found says why and how to go on', async () => {
  const nobody = http.get(members, () => HttpResponse.json({ items: [], total: 0 }));
  const { screen } = await renderPage(shown(), { handlers: [nobody, ...handlers] });
  await expect.element(page.getByRole('heading', { name: 'Noch niemand eingetragen.' })).toBeVisible();
  await screen.unmount();
  await renderPage(shown({ status: ['APPLIED'] }), { handlers: [nobody, ...handlers] });
  await expect.element(page.getByRole('heading', { name: 'Dazu passt kein Mitglied.' })).toBeVisible();
});

test('a network that is not there is said, not shown empty', async () => {
  const gone = http.get(`*/api/v1/networks/${network.id}`, () =>
    problem({ type: '/problems/not-found', title: 'Not found', status: 404 }),
  );
  await renderPage(shown(), { handlers: [gone, ...handlers] });
  await expect.element(page.getByRole('heading', { name: 'Das gibt es hier nicht (mehr).' })).toBeVisible();
});

test('a coordinator ends a membership with a reason, and takes it back with those who spoke for it', async () => {
  const sent: { body: MembershipEnding | MembershipDraft; ifMatch: string | null }[] = [];
  const take = async (request: Request, version: number) => {
    const body: MembershipDraft = await request.json();
    sent.push({ body, ifMatch: request.headers.get('If-Match') });
    return HttpResponse.json({ ...spoken, version });
  };
  await renderPage(shown(), {
    handlers: [
      coordinates,
      http.post(`${one}/ending`, ({ request }) => take(request, 6)),
      http.put(one, ({ request }) => take(request, 7)),
      ...handlers,
    ],
    session: coordinator,
  });
  await page.getByRole('button', { name: 'Haus der Vielfalt: Mitgliedschaft beenden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mitgliedschaft beenden' }).click();
  await expect.element(dialog.getByText('Bitte ausfüllen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Der Verein hat sich aufgelöst.');
  expect(await accessibilityViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Mitgliedschaft beenden' }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ ifMatch: '"5"', body: { reason: 'Der Verein hat sich aufgelöst.' } });
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toMatchObject({ ifMatch: '"6"', body: { status: 'ACTIVE' } });
});

test('a last day that is still to come stays in the dialog with the reason why not', async () => {
  const refused = http.post(`${one}/ending`, () =>
    problem({
      type: '/problems/membership-ends-by-today',
      title: 'Not valid',
      status: 422,
      violations: [{ pointer: '/until', message: 'Der Tag liegt in der Zukunft.' }],
    }),
  );
  await renderPage(shown(), { handlers: [coordinates, refused, ...handlers], session: coordinator });
  await page.getByRole('button', { name: 'Haus der Vielfalt: Mitgliedschaft beenden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Austritt');
  await dialog.getByRole('button', { name: 'Mitgliedschaft beenden' }).click();
  await expect.element(dialog.getByText('Der Tag liegt in der Zukunft.')).toBeVisible();
  await expect.element(dialog.getByRole('textbox', { name: 'Grund' })).toHaveValue('Austritt');
});
