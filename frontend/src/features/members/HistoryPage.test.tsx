import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MemberStatistics, NetworkComposition } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { network } from '../../testing/networks';
import { renderPage } from '../../testing/renderPage';
import { CompositionPage } from './CompositionPage';
import { HistoryPage } from './HistoryPage';
import type { DaySearch, HistorySearch } from './membersSearch';

const year = (number: number, joined: number, left: number, active: number) => ({
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  joined,
  left,
  active,
  roles: [],
  kinds: [],
  constituencies: [],
});
const statistics: MemberStatistics = {
  from: '2022-01-01',
  to: '2024-12-31',
  step: 'YEAR',
  dated: 12,
  withoutBeginning: 2,
  withoutEnd: 1,
  items: [year(2022, 8, 0, 8), year(2023, 3, 1, 10), year(2024, 1, 3, 8)],
};
const asNetwork = http.get(`*/api/v1/networks/${network.id}`, () => HttpResponse.json(network));
const asStatistics = (answer: MemberStatistics) =>
  http.get(`*/api/v1/networks/${network.id}/member-statistics`, () => HttpResponse.json(answer));
const history = (onSearch = vi.fn<(search: HistorySearch) => void>()) => (
  <HistoryPage network={network.id} search={{}} onSearch={onSearch} />
);

test('the plot says in words what it shows, and every number stands in the table', async () => {
  const onSearch = vi.fn<(search: HistorySearch) => void>();
  const { unanswered } = await renderPage(history(onSearch), { handlers: [asNetwork, asStatistics(statistics)] });
  await expect.element(page.getByRole('img', { name: /2022 bis 2024: zu Beginn 8, am Ende 8/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: '2023 3 1 10' })).toBeVisible();
  await expect.element(page.getByText(/Nicht gezählt: 3 Mitgliedschaften/)).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Monate' }).click();
  expect(onSearch).toHaveBeenCalledWith({ step: 'MONTH', from: undefined, to: undefined });
  expect(unanswered).toEqual([]);
});

test('without dates there is no plot, and it says why', async () => {
  const none = { ...statistics, dated: 0, items: [] };
  await renderPage(history(), { handlers: [asNetwork, asStatistics(none)] });
  await expect.element(page.getByRole('heading', { name: 'Dafür fehlen Angaben.' })).toBeVisible();
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
});

test('what a network is made of: each number leads to those it counts', async () => {
  const composition: NetworkComposition = {
    asOf: '2005-06-30',
    members: 9,
    organisations: 8,
    persons: 1,
    migrantLed: 5,
    constituencies: [
      {
        key: 'mso',
        name: { original: 'de', de: 'Migrantenorganisationen' },
        members: 5,
        organisations: 5,
        persons: 0,
        migrantLed: 5,
      },
    ],
    withoutConstituency: 4,
    kinds: [{ key: 'MSO', members: 5 }, { members: 3 }],
    roles: [{ key: 'MEMBER', members: 9 }],
  };
  const answer = http.get(`*/api/v1/networks/${network.id}/composition`, () => HttpResponse.json(composition));
  const onSearch = vi.fn<(search: DaySearch) => void>();
  await renderPage(<CompositionPage network={network.id} search={{ asOf: '2005-06-30' }} onSearch={onSearch} />, {
    handlers: [asNetwork, answer],
  });
  await expect.element(page.getByText('9 Mitglieder am 30. Juni 2005')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Migrantenorganisationen' }))
    .toHaveAttribute('href', `/networks/${network.id}/members?constituency=mso&asOf=2005-06-30`);
  await expect.element(page.getByRole('row', { name: 'nicht angegeben 3' })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Heute' }).click();
  expect(onSearch).toHaveBeenCalledWith({});
});
