import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility';
import { remember } from './support/session';

/** Every screen that needs no sign-in, by its address and the heading it must show. A new screen is one more line. */
const screens = [
  { path: '/', heading: { de: 'Wobei brauchen Sie Hilfe?', en: 'What do you need help with?' } },
  { path: '/offers', heading: { de: 'Beratungsangebote', en: 'Advice and support' } },
  { path: '/offers?q=zzzzzz', heading: { de: 'Kein Angebot passt zu dieser Suche.', en: 'No offer matches this search.' } },
  { path: '/organisations', heading: { de: 'Organisationen', en: 'Organisations' } },
  { path: '/networks', heading: { de: 'Netzwerke', en: 'Networks' } },
  { path: '/committees', heading: { de: 'Gremien', en: 'Committees' } },
  { path: '/concerns', heading: { de: 'Themenspeicher', en: 'Topic backlog' } },
  { path: '/concerns/new', heading: { de: 'Anliegen einbringen', en: 'Raise a concern' } },
  { path: '/meetings', heading: { de: 'Treffen', en: 'Meetings' } },
  { path: '/meetings?view=month', heading: { de: 'Treffen', en: 'Meetings' } },
  { path: '/meetings/00000000-0000-7000-8000-000000000000/room', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/decisions', heading: { de: 'Beschlüsse', en: 'Decisions' } },
  { path: '/decisions?q=zzzzzz', heading: { de: 'Kein Beschluss passt zu dieser Suche.', en: 'No decision matches this search.' } },
  { path: '/tasks', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/meetings/00000000-0000-7000-8000-000000000000/minutes/edit', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/partners', heading: { de: 'Partnerkontakte sind nur für Mitglieder eines Netzwerks.', en: 'Partner contacts are for members of a network only.' } },
  { path: '/persons', heading: { de: 'Personen', en: 'People' } },
  { path: '/agreements', heading: { de: 'Vereinbarungen', en: 'Agreements' } },
  { path: '/signature', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/meeting-invitation', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/meeting-invitation#cut-off', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/meetings/00000000-0000-7000-8000-000000000000/invitations', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/meeting-registration', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/meeting-registration#cut-off', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/meetings/00000000-0000-7000-8000-000000000000/registrations', heading: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } },
  { path: '/my-meetings', heading: { de: 'Meine Treffen', en: 'My meetings' } },
  { path: '/search?q=Erfurt', heading: { de: 'Suche', en: 'Search' } },
  { path: '/my-data', heading: { de: 'Meine Daten', en: 'My data' } },
  { path: '/my-data#cut-off', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/consent', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/consent#cut-off', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/application', heading: { de: 'Hier fehlt der Link zu Ihrem Antrag.', en: 'The link to your application is missing here.' } },
  { path: '/application#cut-off', heading: { de: 'Diesen Link kennen wir nicht.', en: 'We do not know this link.' } },
  { path: '/invitation', heading: { de: 'Hier fehlt der Link der Einladung.', en: 'The link of the invitation is missing here.' } },
  { path: '/invitation#cut-off', heading: { de: 'Diese Einladung kennen wir nicht.', en: 'We do not know this invitation.' } },
  { path: '/there/is/no/such/page', heading: { de: 'Diese Seite gibt es nicht.', en: 'There is no such page.' } },
] as const;

/** Where whoever is not signed in is asked to, and finds the same everywhere. */
const behindSignIn = [
  '/offers/new',
  '/partners/new',
  '/persons/new',
  '/agreements/new',
  '/checklists',
  '/checklists/templates',
  '/manage',
  '/applications',
  '/invitations',
  '/invitations/new',
  '/roles',
  '/audit',
  '/audit/00000000-0000-7000-8000-000000000000',
  '/history/00000000-0000-7000-8000-000000000000',
  '/duplicates',
  '/duplicates/persons/00000000-0000-7000-8000-000000000000/00000000-0000-7000-8000-000000000001',
  '/privacy-centre',
  '/persons/00000000-0000-7000-8000-000000000000/data',
  '/account',
] as const;
const askedToSignIn = { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' } as const;

/** Each language and each appearance once. */
const variants = [
  { language: 'de', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

for (const { language, theme } of variants) {
  test(`every screen is there for everybody (${language}, ${theme})`, async ({ page }, { project }) => {
    // One after the other in one browser, as a visitor walks about: a new one for each costs more than the looking.
    test.setTimeout(600_000);
    await remember(page, { language, theme });
    for (const { path, heading } of screens) {
      await test.step(path, async () => {
        // An address that differs behind the # only would not be loaded anew.
        if (path.includes('#')) await page.goto('about:blank');
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('heading', { name: heading[language], exact: true }).first()).toBeVisible();
        await expectAccessible(page);
        if (project.name !== 'phone') return;
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 390, height: 844 });
      });
    }
    for (const path of behindSignIn) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { name: askedToSignIn[language] })).toBeVisible();
    }
    await expectAccessible(page);
  });
}
