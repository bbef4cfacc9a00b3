import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConcernAgendaWish, ConcernDecision } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { aroundConcerns, concern } from '../../testing/concerns';
import { problem } from '../../testing/offers';
import { meAs, signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { ConcernPage } from './ConcernPage';

const one = `*/api/v1/concerns/${concern.id}`;
const shown = <ConcernPage id={concern.id} />;
const meeting = {
  id: '0198f2aa-0000-7000-8000-000000000391',
  updatedAt: concern.updatedAt,
  network: concern.network,
  title: { original: 'de', de: 'Netzwerkkonferenz' },
  kind: 'PLENARY_CONFERENCE',
  status: 'PLANNED',
  date: '2999-03-11',
  focusTopics: [],
  visibility: 'PUBLIC',
};
const coming = http.get('*/api/v1/meetings', () => HttpResponse.json({ items: [meeting] }));

test('a member supports a concern and takes that back', async () => {
  let supported = false;
  const now = () => ({ ...concern, supported, supporters: supported ? 4 : 3 });
  const handlers = [
    http.post(`${one}/support`, () => {
      supported = true;
      return HttpResponse.json(now());
    }),
    http.delete(`${one}/support`, () => {
      supported = false;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(one, () => HttpResponse.json(now())),
    meAs('MEMBER'),
    ...aroundConcerns,
  ];
  await renderPage(shown, { session: signedIn, handlers });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Kinderbetreuung im Sprachkurs' })).toBeVisible();
  await expect.element(page.getByText('Ein Raum an drei Vormittagen.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Unterstützen' }).click();
  await expect.element(page.getByText('4 unterstützen es')).toBeVisible();
  await page.getByRole('button', { name: 'Sie unterstützen das' }).click();
  await expect.element(page.getByText('3 unterstützen es')).toBeVisible();
  // Who decides is somebody else.
  await expect.element(page.getByRole('button', { name: 'Beantworten' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Bearbeiten' })).not.toBeInTheDocument();
});

test('a coordinator puts it onto the agenda of a meeting that comes', async () => {
  let sent: ConcernAgendaWish | undefined;
  const post = http.post<never, ConcernAgendaWish>(`${one}/agenda-items`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json({ ...concern, status: 'ON_AGENDA' });
  });
  await renderPage(shown, { session: signedIn, handlers: [post, coming, meAs('COORDINATOR'), ...aroundConcerns] });
  await page.getByRole('button', { name: 'Auf eine Tagesordnung setzen' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText(/Netzwerkkonferenz/).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Minuten dafür/ }).fill('20');
  expect(await accessibilityViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Auf die Tagesordnung' }).click();
  await expect.element(page.getByText('Es steht auf der Tagesordnung.')).toBeVisible();
  expect(sent).toEqual({ meeting: { id: meeting.id }, minutes: 20 });
});

test('what is refused is said in the dialog, and what was typed stays', async () => {
  const refused = http.post(`${one}/decisions`, () =>
    problem({ type: '/problems/forbidden', title: 'Das dürfen Sie nicht', status: 403 }),
  );
  await renderPage(shown, { session: signedIn, handlers: [refused, meAs('COORDINATOR'), ...aroundConcerns] });
  await expect.element(page.getByText('Gregor Gremium')).toBeVisible();
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  await dialog.getByRole('textbox', { name: /Begründung/ }).fill('Kein Geld');
  await dialog.getByRole('button', { name: 'Ablehnen' }).click();
  await expect.element(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('button', { name: 'Ablehnen' }).click();
  await expect.element(page.getByRole('dialog').getByRole('textbox', { name: /Begründung/ })).toHaveValue('Kein Geld');
});

test('a coordinator answers; everybody reads it', async () => {
  let sent: ConcernDecision | undefined;
  const answer = { original: 'de', de: 'Ab Februar' };
  const handlers = [
    http.post<never, ConcernDecision>(`${one}/decisions`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...concern, status: 'ANSWERED', answer });
    }),
    http.get(one, () => HttpResponse.json(sent ? { ...concern, status: 'ANSWERED', answer } : concern)),
    meAs('COORDINATOR'),
    ...aroundConcerns,
  ];
  await renderPage(shown, { session: signedIn, handlers });
  await page.getByRole('button', { name: 'Beantworten' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Antwort/ })
    .fill('Ab Februar');
  await page.getByRole('dialog').getByRole('button', { name: 'Beantworten' }).click();
  await expect.element(page.getByText('Ab Februar', { exact: true })).toBeVisible();
  expect(sent).toEqual({ outcome: 'ANSWERED', answer });
  await expect.element(page.getByRole('button', { name: 'Wieder öffnen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Unterstützen' })).not.toBeInTheDocument();
});

test('signed out, a public one shows where it is dealt with and whom nobody names', async () => {
  const { author: _author, ...nameless } = concern;
  const forAll = { ...nameless, visibility: 'PUBLIC', status: 'ON_AGENDA' };
  const agenda = [{ meeting: { id: meeting.id, name: meeting.title }, agendaItem: 'a1', date: '2999-03-11' }];
  const { unanswered } = await renderPage(shown, {
    handlers: [http.get(one, () => HttpResponse.json({ ...forAll, agenda })), ...aroundConcerns],
  });
  await expect
    .element(page.getByRole('link', { name: 'Netzwerkkonferenz' }))
    .toHaveAttribute('href', `/meetings/${meeting.id}`);
  await expect.element(page.getByText('Mirko Mitglied')).not.toBeInTheDocument();
  expect(unanswered).toEqual([]);
  expect(await accessibilityViolations()).toEqual([]);
});
