import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { delay, HttpResponse, http } from 'msw';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Me } from '../../api/gen/types.gen';
import { coordinates, coordinator } from '../../testing/networks';
import { problem, surroundings } from '../../testing/offers';
import { aroundOrganisations, organisation } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { NewRecord } from './NewRecord';

afterEach(() => onlineManager.setOnline(true));

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

test('without a connection the form is there all the same: what is typed is kept on the device', async () => {
  onlineManager.setOnline(false);
  await renderPage(form, { handlers: [coordinates, ...surroundings], session: coordinator });
  await expect.element(page.getByText('ohne Netzwerk')).toBeVisible();
});

function Typing() {
  const queryClient = useQueryClient();
  return (
    <>
      <input aria-label="Name" />
      <button type="button" onClick={() => void queryClient.invalidateQueries()}>
        Rechte neu lesen
      </button>
    </>
  );
}

test('a right that is given while somebody types does not begin the form anew', async () => {
  let isEditor = false;
  const me = http.get('*/api/v1/me', () =>
    HttpResponse.json({
      signedIn: true,
      platformAdministrator: false,
      grants: isEditor
        ? [
            {
              id: '0198f2aa-0000-7000-8000-000000000299',
              subject: 'someone',
              role: 'ORGANISATION_EDITOR',
              createdAt: '2026-01-02T10:00:00Z',
              organisation: { id: organisation.id },
            },
          ]
        : [],
    } satisfies Me),
  );
  let asked = 0;
  const slow = http.get(`*/api/v1/organisations/${organisation.id}`, async () => {
    asked += 1;
    await delay('infinite');
  });
  await renderPage(<NewRecord>{() => <Typing />}</NewRecord>, {
    handlers: [me, slow, ...aroundOrganisations, ...surroundings],
    session: coordinator,
  });
  await page.getByRole('textbox', { name: 'Name' }).fill('Halb getippt');
  isEditor = true;
  await page.getByRole('button', { name: 'Rechte neu lesen' }).click();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Halb getippt');
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
