import { HttpResponse, http } from 'msw';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ListOrganisationsResponse, Reference } from '../../api/gen/types.gen';
import { organisationSummary } from '../../testing/organisations';
import { renderPage } from '../../testing/renderPage';
import { FormReferences } from './FormReference';

type Draft = { providers: Reference[] | undefined };

function Providers() {
  const { control } = useForm<Draft>({ defaultValues: { providers: [] } });
  return (
    <form>
      <FormReferences control={control} name="providers" label="Anbieter" to="organisation" />
      <button type="submit">Speichern</button>
    </form>
  );
}

const named = (de: string) => ({ ...organisationSummary, id: de, name: { original: 'de', de } });
const everybody = { items: ['Caritas', 'Diakonie', 'Haus der Vielfalt'].map(named) };
const field = () => page.getByRole('combobox', { name: /Anbieter/ });
const save = () => page.getByRole('button', { name: 'Speichern' });

/** The answer to a search by words waits until the test lets it go. */
function slowSearch(answer: ListOrganisationsResponse) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handler = http.get('*/api/v1/organisations', async ({ request }) => {
    if (!new URL(request.url).searchParams.has('q')) return HttpResponse.json(everybody);
    await released;
    return HttpResponse.json(answer);
  });
  return { handler, release: () => release() };
}

test('while the search is on its way, only what fits is offered, so that nothing moves under the pointer', async () => {
  const { handler, release } = slowSearch({ items: [named('Diakonie'), named('Diakonisches Werk')] });
  await renderPage(<Providers />, { handlers: [handler] });
  await field().click();
  await expect.element(page.getByRole('option', { name: 'Haus der Vielfalt' })).toBeVisible();
  await field().fill('diak');
  await expect.element(page.getByRole('option', { name: 'Caritas' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('option', { name: 'Diakonie' })).toBeVisible();
  release();
  await expect.element(page.getByRole('option', { name: 'Diakonisches Werk' })).toBeVisible();
});

test('as long as the answer is not there, nobody is told that nothing was found', async () => {
  const { handler, release } = slowSearch({ items: [] });
  await renderPage(<Providers />, { handlers: [handler] });
  await field().fill('zzz');
  await expect.element(page.getByRole('listbox').getByText('Wird geladen …')).toBeVisible();
  release();
  await expect.element(page.getByRole('listbox').getByText('Nichts gefunden')).toBeVisible();
});

test('Escape closes the list although words stand in the field, and the rest of the form can be reached again', async () => {
  const { handler } = slowSearch({ items: [] });
  await renderPage(<Providers />, { handlers: [handler] });
  await field().fill('haus');
  await expect.element(page.getByRole('option', { name: 'Haus der Vielfalt' })).toBeVisible();
  await expect.element(save()).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.element(save()).toBeVisible();
  await expect.element(field()).toHaveValue('');
});
