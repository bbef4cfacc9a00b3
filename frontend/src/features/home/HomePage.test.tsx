import { HttpResponse, http, type RequestHandler } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ListMeetingsResponse, ListNetworksResponse, Me, PartnerContactSummary } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { meetingSummary } from '../../testing/meetings';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, summary as offer, surroundings } from '../../testing/offers';
import { networkSummary, organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { HomePage } from './HomePage';

const shown = (onFind = vi.fn<(text: string) => void>()) => <HomePage onFind={onFind} />;
const meetings = (...items: ListMeetingsResponse['items']) =>
  http.get('*/api/v1/meetings', ({ request }) => {
    const networks = new URL(request.url).searchParams.getAll('network');
    return HttpResponse.json({
      items: items.filter(({ network }) => networks.length === 0 || networks.includes(network.id)),
    });
  });
const networks = (...items: ListNetworksResponse['items']) =>
  http.get('*/api/v1/networks', () => HttpResponse.json({ items }));
const someone = (me: Partial<Me>) =>
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ signedIn: true, platformAdministrator: false, grants: [], ...me } satisfies Me),
  );
const elsewhere = { ...meetingSummary, id: 'm2', title: { de: 'Fachtag' }, network: { id: 'other' } };
const mine = { ...meetingSummary, network: { id: networkSummary.id } };
const handlers = (...more: RequestHandler[]) => [...more, meetings(), networks(), ...surroundings];

test('a guest finds offers by topic or words, the next meetings and the networks; the page is accessible', async () => {
  const onFind = vi.fn<(text: string) => void>();
  await renderPage(shown(onFind), { handlers: handlers(meetings(meetingSummary), networks(networkSummary)) });
  await expect
    .element(page.getByRole('link', { name: 'Asyl & Aufenthalt' }))
    .toHaveAttribute('href', '/offers?topic=asylum-residence');
  await expect.element(page.getByRole('region', { name: 'Nächste Treffen' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Gründungstreffen' }))
    .toHaveAttribute('href', `/meetings/${meetingSummary.id}`);
  await expect.element(page.getByRole('link', { name: 'Bündnis am Fluss' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('searchbox', { name: 'Thema, Frage oder Organisation' }).fill('Sprachkurs');
  await expect
    .element(page.getByRole('link', { name: 'Überall suchen' }))
    .toHaveAttribute('href', '/search?q=Sprachkurs');
  await page.getByRole('button', { name: 'Angebote finden' }).click();
  expect(onFind).toHaveBeenCalledWith('Sprachkurs');
});

test('emergency numbers can be dialled', async () => {
  await renderPage(shown(), { handlers: handlers() });
  const numbers = page.getByRole('region', { name: 'Notruf in Deutschland' });
  await expect.element(numbers.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
  await expect.element(numbers.getByRole('link', { name: /^116 117/ })).toHaveAttribute('href', 'tel:116117');
});

test('a guest is shown no empty panels, and a failing part leaves the rest', async () => {
  const broken = http.get('*/api/v1/networks', () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(shown(), { handlers: handlers(broken) });
  await expect.element(page.getByRole('alert').getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Asyl & Aufenthalt' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Nächste Treffen' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Mein Bereich' })).not.toBeInTheDocument();
});

test('a coordinator sees their network, its meetings apart from those of others, and whom to get in touch with', async () => {
  const contact: PartnerContactSummary = {
    id: 'p1',
    updatedAt: networkSummary.updatedAt,
    network: { id: networkSummary.id },
    organisation: { id: organisation.id, name: organisation.name },
    category: 'EDUCATION',
    topics: [],
    stage: 'ACTIVE',
    nextContactDue: '2020-01-15',
    multiplier: false,
    outdated: false,
    visibility: 'NETWORK',
  };
  const contacts = http.get('*/api/v1/partner-contacts', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const isDue = query.has('dueBefore') && query.get('network') === networkSummary.id;
    return HttpResponse.json({ items: isDue ? [contact] : [] });
  });
  await renderPage(shown(), {
    handlers: handlers(coordinates, contacts, meetings(mine, elsewhere), networks(networkSummary)),
    session: coordinator,
  });
  const own = page.getByRole('region', { name: 'Treffen in meinen Netzwerken' });
  await expect.element(own.getByRole('link', { name: 'Gründungstreffen' })).toBeVisible();
  await expect.element(own.getByRole('link', { name: 'Neues Treffen' })).toBeVisible();
  const others = page.getByRole('region', { name: 'Treffen anderer Netzwerke' });
  await expect.element(others.getByRole('link', { name: 'Fachtag' })).toBeVisible();
  await expect.element(others.getByRole('link', { name: 'Gründungstreffen' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'Meine Netzwerke' }).getByText('Koordination')).toBeVisible();
  const due = page.getByRole('region', { name: 'Kontakte, die anstehen' });
  await expect.element(due.getByRole('link', { name: 'Haus der Vielfalt' })).toHaveAttribute('href', '/partners/p1');
  await expect.element(due.getByText('überfällig')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('an editor has their organisation at hand, with its offers', async () => {
  const grant = {
    id: 'g1',
    subject: 'someone',
    role: 'ORGANISATION_EDITOR' as const,
    createdAt: organisation.updatedAt,
    organisation: { id: organisation.id },
  };
  await renderPage(shown(), {
    handlers: handlers(
      someone({ grants: [grant] }),
      http.get('*/api/v1/organisations/*', () => HttpResponse.json(organisation)),
      http.get('*/api/v1/counselling-offers', () => HttpResponse.json({ items: [offer] })),
    ),
    session: coordinator,
  });
  const own = page.getByRole('region', { name: 'Haus der Vielfalt' });
  await expect.element(own.getByRole('link', { name: 'Asylverfahrensberatung' })).toBeVisible();
  await expect
    .element(own.getByRole('link', { name: 'Bearbeiten' }))
    .toHaveAttribute('href', `/organisations/${organisation.id}/edit`);
});

test('whoever belongs to no network yet is told whom to ask', async () => {
  await renderPage(shown(), { handlers: handlers(someone({})), session: coordinator });
  await expect.element(page.getByRole('heading', { name: 'Sie gehören noch zu keinem Netzwerk.' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Netzwerke ansehen' })).toHaveAttribute('href', '/networks');
});

test('whoever only runs the platform is not told that they belong to no network', async () => {
  await renderPage(shown(), {
    handlers: handlers(someone({ platformAdministrator: true }), networks(networkSummary)),
    session: coordinator,
  });
  await expect.element(page.getByRole('link', { name: 'Bündnis am Fluss' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Mein Bereich' })).not.toBeInTheDocument();
});
