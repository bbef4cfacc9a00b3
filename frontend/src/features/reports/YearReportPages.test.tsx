import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { YearReport } from '../../api/gen/types.gen';
import { accessibilityViolations } from '../../testing/axe';
import { committee, surroundings } from '../../testing/meetings';
import { signedIn } from '../../testing/partners';
import { renderPage } from '../../testing/renderPage';
import { attendance, yearReport } from '../../testing/reports';
import { AttendancePanel } from './AttendancePanel';
import { readYearSearch, type YearSearch } from './reportsSearch';
import { CommitteeYearReportPage, NetworkYearReportPage } from './YearReportPages';

const asked: string[] = [];
const answering = (report: YearReport) =>
  http.get(`*/api/v1/committees/${committee.id}/year-report`, ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json(report);
  });

test('a year is told in plots and tables, and leads to the years around it', async () => {
  const onSearch = vi.fn<(search: YearSearch) => void>();
  const { unanswered } = await renderPage(
    <CommitteeYearReportPage id={committee.id} search={{ year: 2026 }} onSearch={onSearch} />,
    { handlers: [answering(yearReport), ...surroundings] },
  );
  await expect.element(page.getByRole('heading', { name: 'Jahresbericht 2026' })).toBeVisible();
  expect(asked.at(-1)).toBe('?year=2026');
  await expect.element(page.getByRole('img', { name: /Monaten im Jahr 2026: 2 gehalten, 1 geplant/ })).toBeVisible();
  await expect.element(page.getByRole('img', { name: /beim ersten 5, beim letzten 2/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Netzwerktagungen 6 2 1 3' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Migrantenorganisationen 5 8' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Verein der Frauen.*1 von 2/ })).toBeVisible();
  await expect.element(page.getByText('Wir gründen uns.')).toBeVisible();
  await expect.element(page.getByText('bis 1. April 2026')).toBeVisible();
  await expect.element(page.getByText('Es hat sich gelohnt.')).toBeVisible();
  await expect.element(page.getByText('nicht öffentlich')).toBeVisible();
  await expect.element(page.getByText('Gefördert aus Mitteln des Landes.')).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
  await page.getByRole('button', { name: '2025' }).click();
  expect(onSearch).toHaveBeenCalledWith({ year: 2025 });
  expect(unanswered).toEqual([]);
});

test('a year of which nothing is known says so, and what one may not read is not there', async () => {
  const { network } = yearReport;
  const empty: YearReport = {
    year: 2026,
    asOf: '2026-11-25',
    network,
    held: 0,
    planned: 0,
    cancelled: 0,
    series: [],
    meetings: [],
    decisions: [],
    tasks: { given: 0, done: 0, open: 0, overdue: 0, left: [] },
    acknowledgements: [],
  };
  const handlers = [
    http.get(`*/api/v1/networks/${network.id}/year-report`, () => HttpResponse.json(empty)),
    ...surroundings,
  ];
  await renderPage(<NetworkYearReportPage id={network.id} search={{ year: 2026 }} onSearch={vi.fn()} />, {
    handlers,
  });
  await expect.element(page.getByRole('heading', { name: 'Für 2026 ist kein Treffen eingetragen.' })).toBeVisible();
  await expect.element(page.getByText('Anwesenheit')).not.toBeInTheDocument();
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
});

test('who came to a committee is shown to those who see who sits there', async () => {
  const answer = http.get(`*/api/v1/committees/${committee.id}/attendance`, () => HttpResponse.json(attendance));
  await renderPage(<AttendancePanel committee={{ ...committee, seats: [] }} />, {
    session: signedIn,
    handlers: [answer, ...surroundings],
  });
  await expect.element(page.getByRole('region', { name: 'Anwesenheit der letzten zwei Jahre' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Zweites Treffen.* 2 0 6/ })).toBeVisible();
  expect(await accessibilityViolations()).toEqual([]);
});

test('a committee whose seats are hidden is not asked who came', async () => {
  const { unanswered } = await renderPage(<AttendancePanel committee={committee} />, { handlers: surroundings });
  await expect.element(page.getByText('Anwesenheit')).not.toBeInTheDocument();
  expect(unanswered).toEqual([]);
});

test('only years that can be are read from the address', () => {
  expect(readYearSearch({ year: '2019' })).toEqual({ year: 2019 });
  for (const year of ['1899', '2201', 'neunzehn', '20.5']) {
    expect(readYearSearch({ year })).toEqual({ year: undefined });
  }
});
