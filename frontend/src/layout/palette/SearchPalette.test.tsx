import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityViolations } from '../../testing/axe';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { renderPage } from '../../testing/renderPage';
import { hits, searching } from '../../testing/search';
import { AppShell } from '../AppShell';

const shell = (
  <AppShell>
    <h1>Seite</h1>
    <input type="search" aria-label="Suchfeld der Seite" />
  </AppShell>
);
const palette = page.getByRole('dialog', { name: 'Suchen und öffnen' });
const field = palette.getByRole('textbox', { name: 'Suchen oder öffnen' });
const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
const option = (name: string | RegExp) => palette.getByRole('option', { name });

async function open() {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field).toHaveFocus();
}

test('by keyboard alone: opened, typed, chosen with the arrows, there', async () => {
  const asked: URLSearchParams[] = [];
  const { router } = await renderPage(shell, { handlers: [searching(hits, asked), ...surroundings] });
  await open();
  await expect.element(option('Angebote')).toBeVisible();
  await userEvent.keyboard('Vielfalt');
  await expect.element(palette.getByRole('status')).toHaveTextContent('3 Treffer');
  await expect.element(palette.getByRole('group', { name: 'Organisationen' })).toBeVisible();
  await expect.element(option(/^Gründungstreffen/).getByText('März 2019')).toBeVisible();
  await vi.waitFor(() => expect(asked.at(-1)?.get('q')).toBe('Vielfalt'));
  expect(await accessibilityViolations()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(router.state.location.href).toBe('/organisations/o1'));
  await expect.element(palette).not.toBeInTheDocument();
});

test('Enter right after typing leads to all hits, whatever has arrived by then', async () => {
  const { router } = await renderPage(shell, { handlers: [searching(hits), ...surroundings] });
  await open();
  await userEvent.keyboard('Migrant*innen{Enter}');
  await vi.waitFor(() => expect(router.state.location.href).toBe('/search?q=Migrant*innen'));
});

test('Escape closes it, and the focus is back at the button', async () => {
  await renderPage(shell, { handlers: [searching(hits), ...surroundings] });
  const button = page.getByRole('complementary').getByRole('button', { name: /^Suchen oder öffnen …/ });
  await button.click();
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Vielfalt');
  await expect.element(option(/^Haus der Vielfalt/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(palette).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('of a kind with many hits eight are shown, with the way to all of them', async () => {
  const many = Array.from({ length: 12 }, (_, number) => ({
    kind: 'NETWORK' as const,
    id: `n${number}`,
    networkId: `n${number}`,
    name: { de: `Netzwerk ${number}` },
  }));
  await renderPage(shell, { handlers: [searching(many), ...surroundings] });
  await open();
  await userEvent.keyboard('Netz');
  await expect.element(option('Netzwerk 7')).toBeVisible();
  await expect.element(option('Netzwerk 8')).not.toBeInTheDocument();
  await expect.element(option('Alle Netzwerke zeigen')).toHaveAttribute('href', '/search?q=Netz&kind=NETWORK');
});

test('nothing found: the offers can be searched instead', async () => {
  await renderPage(shell, { handlers: [searching([]), ...surroundings] });
  await open();
  await userEvent.keyboard('zzz');
  await expect.element(palette.getByRole('status')).toHaveTextContent('Nichts gefunden');
  await expect.element(option('„zzz“ in den Angeboten suchen')).toHaveAttribute('href', '/offers?q=zzz');
});

test('a failing search says so, keeps the places to go, and can be tried again', async () => {
  let isBroken = true;
  const handlers = [
    http.get('*/api/v1/search', () =>
      isBroken ? problem({ type: 'about:blank', title: 'Broken', status: 500 }) : HttpResponse.json({ items: [] }),
    ),
    ...surroundings,
  ];
  await renderPage(shell, { handlers });
  await open();
  await userEvent.keyboard('Gremien');
  await expect.element(palette.getByText('Auf dem Server ist etwas schiefgegangen.')).toBeVisible();
  await expect.element(option('Gremien')).toBeVisible();
  isBroken = false;
  await palette.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect.element(palette.getByRole('status')).toHaveTextContent('Nichts gefunden');
});

test('what can be made is offered to those who may', async () => {
  await renderPage(shell, { handlers: [coordinates, ...surroundings], session: coordinator });
  await open();
  await expect.element(option('Neues Treffen …')).toHaveAttribute('href', '/meetings/new');
  await expect.element(option('Neues Angebot …')).toBeVisible();
});

test('a guest is offered nothing to make; what was open last is there, and what members read is not', async () => {
  const stored = {
    'recent:': JSON.stringify([{ kind: 'NETWORK', id: 'n1', name: { de: 'Bündnis am Fluss' } }]),
    'recent:someone': JSON.stringify([{ kind: 'COMMITTEE', id: 'c1', name: { de: 'Vertraulicher Kreis' } }]),
  };
  await renderPage(shell, { handlers: surroundings, stored });
  await open();
  await expect.element(option(/^Bündnis am Fluss/)).toHaveAttribute('href', '/networks/n1');
  await expect.element(option(/^Vertraulicher Kreis/)).not.toBeInTheDocument();
  await expect.element(option('Neues Treffen …')).not.toBeInTheDocument();
});

test('signing out forgets what was open', async () => {
  const stored = { 'recent:someone': JSON.stringify([{ kind: 'COMMITTEE', id: 'c1', name: { de: 'Kreis' } }]) };
  await renderPage(shell, { handlers: [coordinates, ...surroundings], session: coordinator, stored });
  await page.getByRole('button', { name: 'Abmelden' }).click();
  expect(localStorage.getItem('recent:someone')).toBeNull();
});

test('single keys: / leads to the field of the page, ? to the help; switched off they do nothing', async () => {
  await renderPage(shell, { handlers: surroundings });
  const ofPage = page.getByRole('searchbox', { name: 'Suchfeld der Seite' });
  await userEvent.keyboard('/');
  await expect.element(ofPage).toHaveFocus();
  await userEvent.keyboard('?');
  await expect.element(ofPage).toHaveValue('?');
  await page.getByRole('heading', { name: 'Seite' }).click();
  await userEvent.keyboard('?');
  await expect.element(help).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await help.getByText('Einzelne Tasten / und ? benutzen').click();
  await userEvent.keyboard('{Escape}');
  await expect.element(help).not.toBeInTheDocument();
  await userEvent.keyboard('/');
  await expect.element(ofPage).not.toHaveFocus();
});
