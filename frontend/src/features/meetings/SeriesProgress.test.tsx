import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderPage } from '../../testing/renderPage';
import { SeriesProgress } from './SeriesProgress';

test('a series that lags says by how much, and how many still have no day', async () => {
  const series = { targetPerYear: 6, heldThisYear: 2, plannedThisYear: 1, behindThisYear: 3 };
  await renderPage(<SeriesProgress series={series} />, { handlers: [] });
  await expect.element(page.getByText('Ziel: 6 im Jahr')).toBeVisible();
  await expect.element(page.getByText('3 im Rückstand')).toBeVisible();
  await expect.element(page.getByText('3 noch nicht geplant')).toBeVisible();
});

test('where nothing is aimed at, nothing is behind', async () => {
  await renderPage(<SeriesProgress series={{ heldThisYear: 2, plannedThisYear: 0, behindThisYear: 0 }} />, {
    handlers: [],
  });
  await expect.element(page.getByText(/2 gehalten, 0 geplant/)).toBeVisible();
  await expect.element(page.getByText(/Rückstand|noch nicht geplant/)).not.toBeInTheDocument();
});
