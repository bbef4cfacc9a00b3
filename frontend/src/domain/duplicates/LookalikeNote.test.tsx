import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LikelyDuplicate } from '../../api/gen/types.gen';
import { paths } from '../../lib/paths';
import { accessibilityViolations } from '../../testing/axe';
import { pair } from '../../testing/duplicates';
import { renderPage } from '../../testing/renderPage';
import { LookalikeNote } from './LookalikeNote';

const found: LikelyDuplicate[] = [{ record: pair.first, score: 80, reasons: ['SAME_NAME'] }];

test('what is there already is named with the reason, and opens beside', async () => {
  await renderPage(<LookalikeNote found={found} page={paths.organisations.page} />, { handlers: [] });
  await expect.element(page.getByText('Das gibt es vielleicht schon:')).toBeVisible();
  const link = page.getByRole('link', { name: 'Landsmannschaft am Fluss e.V.' });
  await expect.element(link).toHaveAttribute('target', '_blank');
  await expect.element(page.getByText('(gleicher Name)')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('nothing alike says nothing', async () => {
  await renderPage(<LookalikeNote found={[]} page={paths.organisations.page} />, { handlers: [] });
  await expect.element(page.getByText('Das gibt es vielleicht schon:')).not.toBeInTheDocument();
});
