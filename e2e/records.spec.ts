import { expect, type Locator, type Page, test } from '@playwright/test';
import { tidyUp, tokenOf, unique } from './support/api';
import { choose, expectRefused, save, textField } from './support/forms';
import { signIn } from './support/session';

type Journey = {
  resource: string;
  section: string;
  add: string;
  label: string;
  /** The name of the record where that is not what is typed: a contact is called like its partner. */
  called?: string;
  /** Fills in something the server refuses, and returns the field it refuses. */
  spoil: (page: Page) => Promise<Locator>;
  mend: (page: Page, field: Locator) => Promise<void>;
};

async function endBeforeBeginning(page: Page): Promise<Locator> {
  const period = page.getByRole('group', { name: 'Zeitraum', exact: true });
  await textField(period, 'Von').fill('2020');
  await textField(period, 'Bis').fill('2019');
  return textField(period, 'Von');
}

const beginEarlier = (_page: Page, field: Locator) => field.fill('2018');

const journeys: Journey[] = [
  {
    resource: 'organisations',
    section: '/organisations',
    add: 'Neue Organisation',
    label: 'Name',
    spoil: endBeforeBeginning,
    mend: beginEarlier,
  },
  {
    resource: 'counselling-offers',
    section: '/offers',
    add: 'Neues Angebot',
    label: 'Name des Angebots',
    spoil: async (page) => {
      await page.getByRole('combobox', { name: /^Themen/ }).fill('Wohnen');
      await page.getByRole('option', { name: 'Wohnen' }).first().click();
      await page.keyboard.press('Escape');
      return page.getByRole('combobox', { name: /^Wer bietet es an\?/ });
    },
    mend: async (page, field) => {
      await field.fill('Internationaler Bund');
      await page.getByRole('option', { name: 'Internationaler Bund e.V.' }).click();
      await page.keyboard.press('Escape');
    },
  },
  {
    resource: 'committees',
    section: '/committees',
    add: 'Neues Gremium',
    label: 'Name',
    spoil: endBeforeBeginning,
    mend: beginEarlier,
  },
  {
    resource: 'meetings',
    section: '/meetings',
    add: 'Neues Treffen',
    label: 'Titel',
    spoil: async (page) => {
      await choose(page, /Wie genau steht der Termin fest\?/, 'Nur das Datum oder ein Teil davon');
      await textField(page, 'Datum').fill('03.2030');
      const address = textField(page, 'Adresse für die Teilnahme im Netz');
      await address.fill('kein');
      return address;
    },
    mend: (_page, field) => field.fill('https://treffen.example/raum'),
  },
  {
    resource: 'persons',
    section: '/persons',
    add: 'Neue Person',
    label: 'Familienname',
    spoil: async (page) => {
      await textField(page, 'Zweck').fill('Ansprechperson des Netzwerks');
      await choose(page, /Grundlage/, 'öffentliche Aufgabe');
      await choose(page, /Sichtbar für/, 'Alle');
      await page.getByRole('button', { name: 'Funktion hinzufügen' }).click();
      await textField(page, 'Bezeichnung').fill('Sprecherin');
      return endBeforeBeginning(page);
    },
    mend: beginEarlier,
  },
  {
    resource: 'partner-contacts',
    section: '/partners',
    add: 'Neuer Kontakt',
    label: 'Anliegen',
    called: 'Internationaler Bund e.V.',
    spoil: async (page) => {
      await textField(page, 'Zweck').fill('Zusammenarbeit bei der Beratung');
      return page.getByRole('combobox', { name: /^Person/ });
    },
    mend: async (page) => {
      const organisation = page.getByRole('combobox', { name: /^Organisation/ });
      // The page is still scrolling up to the summary, and scrolling closes a list: a click waits until it stands still.
      await organisation.click();
      await organisation.fill('Internationaler Bund');
      await page.getByRole('option', { name: 'Internationaler Bund e.V.' }).click();
    },
  },
];

for (const { resource, section, add, label, called, spoil, mend } of journeys) {
  test(`a coordinator adds, changes, deletes and restores one of the ${resource}`, async ({ page, request }) => {
    const name = unique('Probe');
    const heading = (text: string) => page.getByRole('heading', { level: 1, name: called ?? text });
    async function expectShown(text: string) {
      await expect(heading(text)).toBeVisible();
      await expect(page.getByRole('main')).toContainText(text);
    }
    await signIn(page, 'koordination-erfurt', section);
    await page.getByRole('link', { name: add }).click();

    await textField(page, label).fill(name);
    const field = await spoil(page);
    await save(page);
    await expectRefused(page, field);
    await mend(page, field);
    await save(page);
    await expectShown(name);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    // What is not for the public is not there for it either: the coordinator asks.
    const headers = { Authorization: `Bearer ${await tokenOf(request, 'koordination-erfurt')}` };
    const status = async () => (await request.get(`/api/v1/${resource}/${id}`, { headers })).status();

    try {
      await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
      await textField(page, label).fill(`${name} neu`);
      await save(page);
      await expectShown(`${name} neu`);

      await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
      await page.getByRole('button', { name: 'Löschen' }).click();
      await expect(page.getByText(`„${called ?? `${name} neu`}“ ist gelöscht.`)).toBeVisible();
      expect(await status()).toBe(410);

      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await expect(heading(`${name} neu`)).toBeVisible();
      expect(await status()).toBe(200);
    } finally {
      await tidyUp(request, 'koordination-erfurt', { id, path: `/api/v1/${resource}/${id}` });
    }
  });
}
