import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility';
import { idOf, inErfurt } from './support/api';
import { signIn } from './support/session';

type Screen = { path: string; heading: string };

const everybody: readonly Screen[] = [
  { path: '/account', heading: 'Mein Zugang' },
  { path: '/my-data', heading: 'Meine Daten' },
  { path: '/decisions', heading: 'Beschlüsse' },
  { path: '/tasks', heading: 'Aufgaben' },
];

const editors: readonly Screen[] = [
  ...everybody,
  { path: '/manage', heading: 'Verwalten' },
  { path: '/invitations', heading: 'Einladungen' },
  { path: '/invitations/new', heading: 'Jemanden einladen' },
];

const coordinators: readonly Screen[] = [
  ...editors,
  { path: '/applications', heading: 'Aufnahmeanträge' },
  { path: '/roles', heading: 'Rechte' },
  { path: '/agreements', heading: 'Vereinbarungen' },
  { path: '/agreements/new', heading: 'Neue Vereinbarung' },
  { path: '/checklists', heading: 'Checklisten' },
  { path: '/checklists/templates', heading: 'Vorlagen' },
  { path: '/organisations/new', heading: 'Neue Organisation' },
  { path: '/persons/new', heading: 'Neue Person' },
  { path: '/partners', heading: 'Partner' },
  { path: '/audit', heading: 'Protokoll' },
  { path: '/duplicates', heading: 'Doppelte Einträge' },
  { path: '/privacy-centre', heading: 'Datenschutz' },
  { path: '/privacy-centre?part=retention', heading: 'Datenschutz' },
  { path: '/privacy-centre?part=information', heading: 'Datenschutz' },
];

const administrators: readonly Screen[] = [
  ...editors,
  { path: '/roles', heading: 'Rechte' },
  { path: '/audit', heading: 'Protokoll' },
  { path: '/privacy-centre?network=none', heading: 'Datenschutz' },
];

/** What each role finds behind the sign-in: in its own words, without barriers, on a desk and on a phone. */
const roles = [
  { person: 'gast', screens: everybody },
  { person: 'mitglied-erfurt', screens: [...everybody, { path: '/partners', heading: 'Partner' }] },
  { person: 'redaktion-erfurt', screens: editors },
  { person: 'koordination-erfurt', screens: coordinators },
  { person: 'admin', screens: administrators },
] as const;

/** Pages of one network and its records: their addresses are known when the run begins. */
async function placesIn(request: APIRequestContext): Promise<string[]> {
  const network = await inErfurt(request);
  const organisation = await idOf(request, 'organisations', 'Internationaler Bund e.V.');
  return [
    `/networks/${network}/privacy`,
    `/networks/${network}/members`,
    `/networks/${network}/notices`,
    `/concerns?network=${network}`,
    `/concerns/new?network=${network}`,
    `/organisations/${organisation}`,
    `/history/${organisation}`,
  ];
}

for (const { person, screens } of roles) {
  test(`${person} finds the screens of the role`, async ({ page, request }, { project }) => {
    test.setTimeout(400_000);
    await signIn(page, person);
    const places = (await placesIn(request)).map((path) => ({ path, heading: /./ }));
    for (const { path, heading } of [...screens, ...places]) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        if (project.name !== 'phone') return;
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 390, height: 844 });
      });
    }
  });
}
