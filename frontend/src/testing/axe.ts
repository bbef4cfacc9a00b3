import axe from 'axe-core';

/** What is wrong for people with disabilities, as far as a machine can tell (WCAG 2.2 A and AA). */
export async function accessibilityViolations(): Promise<string[]> {
  const { violations } = await axe.run(
    // React Aria's announcements refer to labels by id, which is no image for anybody to look at.
    { include: document.body, exclude: ['[data-live-announcer]'] },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
