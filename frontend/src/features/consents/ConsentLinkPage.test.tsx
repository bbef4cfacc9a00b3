import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConsentAnswers, ConsentPage } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { consentPage } from '../../testing/consents';
import { problem } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { ConsentLinkPage } from './ConsentLinkPage';

const shown = <ConsentLinkPage token="secret" />;

/** The server keeps what was said. */
function server(initial: ConsentPage = consentPage) {
  const sent: ConsentAnswers[] = [];
  let current = initial;
  const handlers = [
    http.post('*/api/v1/consent-lookups', () => HttpResponse.json(current)),
    http.post<never, ConsentAnswers>('*/api/v1/consent-answers', async ({ request }) => {
      const body = await request.json();
      sent.push(body);
      const states = current.states.map((state) => {
        const said = body.answers.find(({ value, purpose }) => value === state.value && purpose === state.purpose);
        return said ? { ...state, answer: said.given ? ('GIVEN' as const) : ('WITHDRAWN' as const) } : state;
      });
      current = { ...current, states };
      return HttpResponse.json(current);
    }),
  ];
  return { sent, handlers };
}

test('the words come first, then yes and no for each way to be reached; the page is accessible', async () => {
  const { handlers } = server();
  await renderPage(shown, { handlers });
  await expect.element(page.getByText('Bündnis am Fluss')).toBeVisible();
  const everybody = page.getByRole('region', { name: 'Für alle sichtbar' });
  await expect.element(everybody.getByText('Alle dürfen das sehen.')).toBeVisible();
  await expect.element(everybody.getByText('Sie sind einverstanden')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a yes is said, and withdrawn again from the message', async () => {
  const { sent, handlers } = server();
  await renderPage(shown, { handlers });
  await page.getByRole('button', { name: /^Ja, einverstanden/ }).click();
  await expect.element(page.getByText('Danke. Ihre Einwilligung gilt ab sofort.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(page.getByText('Sie sind nicht einverstanden')).toBeVisible();
  const answer = { kind: 'EMAIL', value: 'hansen@erfurt.example', purpose: 'NETWORK' };
  expect(sent).toEqual([
    { token: 'secret', textLanguage: 'de', answers: [{ ...answer, given: true }] },
    { token: 'secret', textLanguage: 'de', answers: [{ ...answer, given: false }] },
  ]);
});

test('a link that is closed still withdraws, and no longer agrees', async () => {
  const { handlers } = server({ ...consentPage, open: false });
  await renderPage(shown, { handlers });
  await expect.element(page.getByText(/Widerrufen können Sie damit weiterhin/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Ja, einverstanden/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: /^Widerrufen/ }).click();
  await expect.element(page.getByText(/^Das wird nicht mehr gezeigt\./)).toBeVisible();
});

test.each(['link-unknown', 'link-expired'])('a link that does not work says what to do (%s)', async (slug) => {
  const refused = { type: `/problems/${slug}`, title: 'Not valid', status: 422 };
  await renderPage(shown, { handlers: [http.post('*/api/v1/consent-lookups', () => problem(refused))] });
  await expect.element(page.getByRole('heading', { name: 'Diesen Link kennen wir nicht.' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});
