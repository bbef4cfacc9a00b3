import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MeetingView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { renderPage } from '../../testing/renderPage';
import { MeetingPage } from './MeetingPage';

const answering = (view: MeetingView) => [
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(view)),
  ...surroundings,
];

test('an invitation says when by which clock, where and what for, and the page is accessible', async () => {
  await renderPage(<MeetingPage id={meeting.id} />, { handlers: answering(meeting) });
  await expect.element(page.getByText(/Mittwoch, 11\. März 2099/)).toBeVisible();
  await expect.element(page.getByText('18:00–20:00')).toBeVisible();
  await expect.element(page.getByText(/Europe\/Berlin/)).toBeVisible();
  await expect.element(page.getByText('Wer teilnimmt, sehen die Mitglieder des Netzwerks.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a cancelled meeting says so before anything else', async () => {
  await renderPage(<MeetingPage id={meeting.id} carried={<p>Noch offen</p>} />, {
    handlers: answering({ ...meeting, status: 'CANCELLED' }),
  });
  await expect.element(page.getByRole('note').getByText('Dieses Treffen ist abgesagt.')).toBeVisible();
  await expect.element(page.getByText('Noch offen')).not.toBeInTheDocument();
});

test('what came out of it stands with how far it was agreed, and who took part by what is known', async () => {
  const held: MeetingView = {
    ...meeting,
    status: 'HELD',
    outcomes: [{ kind: 'AGREEMENT', text: { de: 'Weitere Treffen' }, reached: 'UNKNOWN', visibility: 'PUBLIC' }],
    participations: [{ category: 'AUTHORITY', role: 'DELEGATE', status: 'ATTENDED', visibility: 'PUBLIC' }],
    incompleteLists: ['participations'],
  };
  await renderPage(<MeetingPage id={meeting.id} />, { handlers: answering(held) });
  await expect.element(page.getByText('laut Quelle angestrebt')).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Wer dabei war' }).getByText('Behörde')).toBeVisible();
  await expect.element(page.getByText('unter anderem')).toBeVisible();
});
