import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getCommitteeYearReportOptions, getNetworkYearReportOptions } from '../../api/gen/@tanstack/react-query.gen';
import { printCommitteeYearReport, printNetworkYearReport } from '../../api/gen/sdk.gen';
import { useNow } from '../../ui/useNow';
import type { YearSearch } from './reportsSearch';
import { YearReportFrame } from './YearReportFrame';

type Props = { id: string; search: YearSearch; onSearch: (search: YearSearch) => void };

export function CommitteeYearReportPage({ id, search, onSearch }: Props) {
  const thisYear = useNow().getFullYear();
  const { year = thisYear } = search;
  const asked = { path: { id }, query: { year } };
  const query = useQuery({ ...getCommitteeYearReportOptions(asked), placeholderData: keepPreviousData });
  return (
    <YearReportFrame
      query={query}
      onYear={(next) => onSearch({ year: next })}
      load={() => printCommitteeYearReport({ ...asked, throwOnError: true })}
    />
  );
}

export function NetworkYearReportPage({ id, search, onSearch }: Props) {
  const thisYear = useNow().getFullYear();
  const { year = thisYear } = search;
  const asked = { path: { id }, query: { year } };
  const query = useQuery({ ...getNetworkYearReportOptions(asked), placeholderData: keepPreviousData });
  return (
    <YearReportFrame
      query={query}
      onYear={(next) => onSearch({ year: next })}
      load={() => printNetworkYearReport({ ...asked, throwOnError: true })}
    />
  );
}
