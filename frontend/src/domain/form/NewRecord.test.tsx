import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { NewRecord } from './NewRecord';

function Form({ network }: { network: string }) {
  const [began] = useState(network);
  return <p>{began === '' ? 'ohne Netzwerk' : 'im Netzwerk'}</p>;
}

const form = <NewRecord>{(network) => <Form network={network} />}</NewRecord>;

test('the form waits for the rights, and begins in the network of its writer', async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const late = http.get('*/api/v1/me', async () => {
    await asked;
  });
  await renderPage(form, {
    handlers: [late, coordinates, ...aroundOrganisations, ...surroundings],
    session: coordinator,
  });
  await expect.element(page.getByText(/Netzwerk$/)).not.toBeInTheDocument();
  answer();
  await expect.element(page.getByText('im Netzwerk')).toBeVisible();
});

test('where the rights cannot be read the form is there all the same: the server decides', async () => {
  const broken = http.get('*/api/v1/me', () => problem({ type: 'about:blank', title: 'Broken', status: 500 }));
  await renderPage(form, { handlers: [broken, ...surroundings], session: coordinator });
  await expect.element(page.getByText('ohne Netzwerk')).toBeVisible();
});

test('signed out it leads to the sign-in', async () => {
  await renderPage(form, { handlers: [http.get('*/api/v1/me', () => HttpResponse.error()), ...surroundings] });
  await expect.element(page.getByRole('heading', { name: 'Bitte melden Sie sich an.' })).toBeVisible();
});
