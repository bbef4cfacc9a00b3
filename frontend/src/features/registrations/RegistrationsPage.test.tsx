import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RegistrationFormDraft, RegistrationFormView } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meeting, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { registrationForm, registrationList } from '../../testing/registrations';
import { renderPage } from '../../testing/renderPage';
import { RegistrationPanel } from './RegistrationPanel';
import { RegistrationsPage } from './RegistrationsPage';

const registration = `*/api/v1/meetings/${meeting.id}/registration`;
const around = (form: RegistrationFormView = registrationForm, list = registrationList) => [
  http.get(registration, () => HttpResponse.json(form)),
  http.get(`*/api/v1/meetings/${meeting.id}/registrations`, () => HttpResponse.json(list)),
  http.get(`*/api/v1/meetings/${meeting.id}`, () => HttpResponse.json(meeting)),
  ...surroundings,
];
const unoffered: RegistrationFormView = { ...registrationForm, state: 'NOT_OFFERED', questions: [], taken: 0 };

test('who registered, who waits and what they answered is seen at a glance, and who was there is noted', async () => {
  let noted: unknown;
  await renderPage(<RegistrationsPage id={meeting.id} />, {
    session: signedIn,
    handlers: [
      http.put(
        `*/api/v1/meetings/${meeting.id}/registrations/${registrationList.items[0]?.id}/presence`,
        async ({ request }) => {
          noted = await request.json();
          return HttpResponse.json({ ...registrationList.items[0], present: true });
        },
      ),
      ...around(),
    ],
  });
  const list = page.getByRole('list', { name: 'Angemeldet' });
  for (const text of ['Ada Muster', 'ada@example.org', 'Gemüse', 'Warteliste'])
    await expect.element(list.getByText(text)).toBeVisible();
  await expect.element(page.getByText('1 mit Platz')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await list.getByText('War da: Ada Muster').click();
  await expect.poll(() => noted).toEqual({ present: true });
});

test('registration is offered with a question, and whoever registered is taken out after being asked', async () => {
  let offered: RegistrationFormDraft | undefined;
  let removed = false;
  await renderPage(<RegistrationsPage id={meeting.id} />, {
    session: signedIn,
    handlers: [
      http.put<never, RegistrationFormDraft>(registration, async ({ request }) => {
        offered = await request.json();
        return HttpResponse.json(registrationForm);
      }),
      http.delete(`*/api/v1/meetings/${meeting.id}/registrations/${registrationList.items[1]?.id}`, () => {
        removed = true;
        return new HttpResponse(null, { status: 204 });
      }),
      ...around(unoffered),
    ],
  });
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await page.getByRole('textbox', { name: /^Frage/ }).fill('Für wen kommen Sie?');
  await page.getByRole('button', { name: 'Anmeldung anbieten' }).click();
  await expect.poll(() => offered?.questions).toMatchObject([{ kind: 'TEXT', text: { de: 'Für wen kommen Sie?' } }]);
  await page.getByRole('button', { name: 'Anmeldung zurücknehmen: Bo Beispiel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect.poll(() => removed).toBe(true);
});

test('on the page of the meeting one sees how many places there are, and nothing where nobody registers', async () => {
  const { screen } = await renderPage(<RegistrationPanel meeting={meeting} />, { handlers: around() });
  await expect.element(page.getByText('12 von 20 Plätzen vergeben')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Zum Treffen anmelden' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await screen.unmount();
  await renderPage(<RegistrationPanel meeting={meeting} />, { handlers: around(unoffered) });
  await expect.element(page.getByText('Anmeldung')).not.toBeInTheDocument();
});
