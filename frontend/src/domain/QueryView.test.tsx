import { onlineManager, useQuery } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderPage } from '../testing/renderPage';
import { QueryView } from './QueryView';

function Greeting() {
  const query = useQuery({ queryKey: ['greeting'], queryFn: () => Promise.resolve('Guten Tag') });
  return <QueryView query={query}>{(greeting) => <h1>{greeting}</h1>}</QueryView>;
}

afterEach(() => onlineManager.setOnline(true));

test('without a connection it is said that there is none, and with one it goes on by itself', async () => {
  onlineManager.setOnline(false);
  await renderPage(<Greeting />, { handlers: [] });
  await expect.element(page.getByRole('heading', { name: 'Keine Verbindung zum Server.' })).toBeVisible();
  onlineManager.setOnline(true);
  await expect.element(page.getByRole('heading', { name: 'Guten Tag' })).toBeVisible();
});
