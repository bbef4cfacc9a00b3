import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a machine can tell about access for people with disabilities; and no screen scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Looked at is the page, not its loading.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // React Aria's announcements refer to labels by id, which is no image for anybody to look at.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await expectNoSidewaysScroll(page);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
}
